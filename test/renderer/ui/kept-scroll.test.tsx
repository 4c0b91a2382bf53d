import { act, cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type ScrollMemory,
  ScrollMemoryProvider,
  useKeptScroll,
} from '../../../renderer/ui/page/kept-scroll.ts'

/** jsdom lays nothing out: a scroller goes as far as this. */
let furthest = 0
const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop') as PropertyDescriptor

beforeEach(() => {
  furthest = 0
  const tops = new WeakMap<Element, number>()
  Object.defineProperty(Element.prototype, 'scrollTop', {
    configurable: true,
    get(this: Element) {
      return Math.min(tops.get(this) ?? 0, furthest)
    },
    set(this: Element, top: number) {
      tops.set(this, Math.min(top, furthest))
    },
  })
})
afterEach(() => {
  cleanup()
  Object.defineProperty(Element.prototype, 'scrollTop', own)
})

function Scroller() {
  const node = useRef<HTMLUListElement>(null)
  useKeptScroll(node, 'list')
  return <ul ref={node} />
}

function aMemory(...kept: [string, number][]): ScrollMemory & { tops: Map<string, number> } {
  const tops = new Map(kept)
  return { tops, read: (name) => tops.get(name), keep: (name, top) => tops.set(name, top) }
}

const show = (memory: ScrollMemory) => (
  <ScrollMemoryProvider value={memory}>
    <Scroller />
  </ScrollMemoryProvider>
)
const frames = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)))

describe('a scroller that comes back', () => {
  it('stands where it stood once it is filled that far, and forgets nothing while it waits', async () => {
    const memory = aMemory(['list', 400])
    render(show(memory))
    const list = screen.getByRole('list')
    expect(list.scrollTop).toBe(0)
    furthest = 250
    await frames()
    list.dispatchEvent(new Event('scroll'))
    expect([list.scrollTop, memory.tops.get('list')]).toEqual([250, 400])
    furthest = 1000
    await frames()
    expect(list.scrollTop).toBe(400)
    list.scrollTop = 700
    list.dispatchEvent(new Event('scroll'))
    expect(memory.tops.get('list')).toBe(700)
  })

  it('does not move a person who has begun to scroll, nor what the screen itself has put in place', async () => {
    const memory = aMemory(['list', 400])
    render(show(memory))
    window.dispatchEvent(new Event('wheel'))
    furthest = 1000
    await frames()
    expect(screen.getByRole('list').scrollTop).toBe(0)
    cleanup()
    furthest = 100
    render(show(memory))
    furthest = 1000
    screen.getByRole('list').scrollTop = 60
    await frames()
    expect(screen.getByRole('list').scrollTop).toBe(60)
  })

  it('is remembered for the next place too when it stays on the screen', async () => {
    furthest = 1000
    const [before, after] = [aMemory(['list', 400]), aMemory()]
    const { rerender } = render(show(before))
    rerender(show(after))
    expect(screen.getByRole('list').scrollTop).toBe(400)
    expect(after.tops.get('list')).toBe(400)
  })
})
