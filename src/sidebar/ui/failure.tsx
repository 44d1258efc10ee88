// Instead of what should be there: why it isn't, and a way on.

import { SIDEBAR } from '../../words';
import { Button } from './button';

interface FailureProps {
  readonly message: string;
  readonly onTryAgain: () => void;
}

export function Failure({ message, onTryAgain }: FailureProps) {
  return (
    <div class="empty" role="alert">
      <p>{message}</p>
      <Button onClick={onTryAgain}>{SIDEBAR.tryAgain}</Button>
    </div>
  );
}
