import type { Locator } from '@playwright/test'

type Point = { x?: number; y?: number; ctrlKey?: boolean }

/**
 * Drags one thing over another and lets go. The events are the page's own: a driver cannot lead the drag loop of the
 * system, which Electron hands the pointer to. `to.y` counts from the upper edge, or from the lower one when negative.
 */
export async function drag(
  from: Locator,
  to: Locator,
  { x = 0.5, y = 4, ctrlKey = false }: Point = {},
): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const target = await to.elementHandle()
  await from.evaluate(
    async (source, { target, x, y, ctrlKey }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const dataTransfer = new DataTransfer()
      const send = (element: Element, type: string, place: { x: number; y: number }) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        const at = {
          clientX: left + width * place.x,
          clientY: place.y < 0 ? top + height + place.y : top + place.y,
          dataTransfer,
          ctrlKey,
          bubbles: true,
          cancelable: true,
        }
        element.dispatchEvent(new DragEvent(type, at))
      }
      send(source, 'dragstart', { x: 0.5, y: 4 })
      await frame()
      for (const type of ['dragenter', 'dragover']) send(target as Element, type, { x, y })
      await frame()
      await frame()
      send(target as Element, 'drop', { x, y })
      send(source, 'dragend', { x: 0.5, y: 4 })
    },
    { target, x, y, ctrlKey },
  )
}
