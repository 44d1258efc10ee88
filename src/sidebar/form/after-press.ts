// What moves the page under a pressed mouse button makes its click miss: it waits until the button is up.

let isPressed = false;
addEventListener('pointerdown', () => {
  isPressed = true;
});
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => {
    isPressed = false;
  });
}

/** Acts at once, or where a mouse button is down, after its click. */
export function afterPress(act: () => void): void {
  if (!isPressed) act();
  // The click comes right after the pointer is up.
  else addEventListener('pointerup', () => setTimeout(act), { once: true });
}
