/**
 * Runs once the frame that draws what has just changed is on the screen; a window that nobody sees draws none, and
 * does not wait for one. What it returns takes the wish back.
 */
export function afterDrawn(run: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run)
  })
  return () => cancelAnimationFrame(frame)
}
