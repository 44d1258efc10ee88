// Instead of an empty page: what happened, and what to do.
import { useEffect } from 'preact/hooks';
import type { Failure } from '../failure';
import { downloadText } from '../files';
import { Mark } from './icons';

interface FailureScreenProps {
  readonly failure: Failure;
  readonly onStartOver: () => void;
}

export function FailureScreen({ failure: { what, advice, damaged }, onStartOver }: FailureScreenProps) {
  // After the grid, if there was one, has been taken away.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  return (
    <main class="failure">
      <Mark />
      <h1>The workbench can’t open</h1>
      <div role="alert">
        <p>{what}</p>
        <p>{advice}</p>
      </div>
      <div class="dialog-buttons">
        {damaged === undefined ? (
          <button type="button" class="primary" onClick={() => window.location.reload()}>
            Reload
          </button>
        ) : (
          <>
            <button
              type="button"
              class="quiet"
              onClick={() => downloadText('damaged workbook.json', damaged)}
            >
              Download what was stored
            </button>
            <button type="button" class="primary" onClick={onStartOver}>
              Start over with the sample
            </button>
          </>
        )}
      </div>
    </main>
  );
}
