/** Gives each card the height that it needs, also when its reader unfolds something in it. */
export function watchFrames(): void {
  document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && fit(target), true)
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentDocument?.readyState === 'complete') fit(frame)
}

function fit(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement
  if (!root) return
  const set = (): void => {
    frame.style.height = `${Math.ceil(root.getBoundingClientRect().height)}px`
  }
  set()
  new ResizeObserver(set).observe(root)
}
