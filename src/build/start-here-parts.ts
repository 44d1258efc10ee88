// How START-HERE.html looks, and how its buttons copy.

export const START_HERE_STYLE = `
  :root { color-scheme: light; font: 16px/1.55 Roboto, Arial, sans-serif; color: #202124; background: #f1f3f4; }
  body { margin: 0; overflow-wrap: break-word; }
  main { max-width: 720px; margin: 0 auto; padding: 32px 24px 64px; background: #fff; }
  h1 { font-size: 28px; line-height: 1.25; margin: 0 0 12px; }
  h2 { font-size: 19px; margin: 0 0 6px; }
  p { margin: 0 0 10px; }
  .muted { color: #5f6368; }
  ol { list-style: none; counter-reset: step; margin: 24px 0 0; padding: 0; }
  li { counter-increment: step; position: relative; padding: 20px 0 20px 52px; border-top: 1px solid #dadce0; }
  li::before { content: counter(step); position: absolute; left: 0; top: 18px; width: 34px; height: 34px; border-radius: 50%;
    background: #1a73e8; color: #fff; font-weight: 700; text-align: center; line-height: 34px; }
  section { border-top: 1px solid #dadce0; padding: 20px 0; }
  svg { display: block; max-width: 100%; height: auto; margin: 12px 0 4px; font-family: Roboto, Arial, sans-serif; }
  .paste { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin: 14px 0 8px; }
  button { font: inherit; font-weight: 700; color: #fff; background: #1a73e8; border: 0; border-radius: 4px; padding: 10px 20px; cursor: pointer; }
  button:hover { background: #1557b0; }
  button:focus-visible, textarea:focus-visible { outline: 3px solid #202124; outline-offset: 2px; }
  [role="status"] { color: #3c4043; }
  .done { color: #0d652d; font-weight: 700; }
  textarea { display: block; box-sizing: border-box; width: 100%; resize: vertical; font: 12px/1.4 Consolas, monospace; color: #5f6368;
    border: 1px solid #dadce0; border-radius: 4px; background: #f8f9fa; white-space: pre; overflow: hidden; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid #e8eaed; }
`;

/** A page that was opened from a folder may not be allowed to copy by itself: then the text is selected at least. */
export const START_HERE_SCRIPT = `
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-copies]');
    if (button === null) return;
    const area = document.getElementById(button.dataset.copies);
    const status = button.parentElement.querySelector('[role="status"]');
    const isCopied = await copy(area);
    status.textContent = isCopied ? status.dataset.copied : status.dataset.notCopied;
    status.classList.toggle('done', isCopied);
  });
  async function copy(area) {
    try {
      await navigator.clipboard.writeText(area.value);
      return true;
    } catch {
      area.focus();
      area.select();
      return document.execCommand('copy');
    }
  }
`;
