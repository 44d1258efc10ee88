// The next period's sheet is made.

import type { Created } from '../../protocol/replies';
import { MADE } from '../../words';
import { Button } from '../ui/button';
import { Done } from '../ui/done';

export function MadeNext({ made, onShow }: { readonly made: Created; readonly onShow: () => void }) {
  return (
    <div class="scroller">
      <Done made={made}>
        <Button look="primary" onClick={onShow}>
          {MADE.show}
        </Button>
      </Done>
    </div>
  );
}
