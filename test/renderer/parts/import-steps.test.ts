import { afterEach, expect, it, vi } from 'vitest'
import { makeImport } from '../../../renderer/parts/import-steps.ts'

type Preview = { ok: true; fileName: string; id: string }
type Answer = Preview | { ok: false; fileName: string; why: { code: 'empty' } } | null

const good: Preview = { ok: true, fileName: 'a.csv', id: '1' }

/** An import whose file is read when a test says so. */
function anImport() {
  const waiting: { answer: (preview: Answer) => void; signal: AbortSignal }[] = []
  const read = (_: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise<never>((resolve) => waiting.push({ answer: (preview) => resolve(preview as never), signal }))
  const work = makeImport<{ id: string }, Preview, { added: number; updated: number; rejected: [] }>({
    calls: () => ({ open: read, preview: read, run: vi.fn(), leave: async () => undefined }),
    answersOf: ({ id }) => ({ id }),
  })
  return { ...work, waiting, at: () => work.use.getState().step.at }
}

afterEach(() => vi.restoreAllMocks())

it('stops what reads a file that is left, and shows nothing of it later', async () => {
  const { begin, choose, cancel, waiting, at } = anImport()
  begin()
  void choose()
  expect(at()).toBe('reading')
  cancel()
  expect([at(), waiting[0]?.signal.aborted]).toEqual(['asking', true])
  waiting[0]?.answer(good)
  await vi.waitFor(() => expect(at()).toBe('asking'))
})

it('shows what the last answer brings, whatever an earlier one says later', async () => {
  const { choose, answer, waiting, use, close, at } = anImport()
  void choose()
  waiting[0]?.answer(good)
  await vi.waitFor(() => expect(at()).toBe('preview'))
  void answer({ id: '2' })
  void answer({ id: '3' })
  expect(waiting[1]?.signal.aborted).toBe(true)
  waiting[2]?.answer({ ...good, id: '3' })
  await vi.waitFor(() => expect(use.getState().step).toMatchObject({ preview: { id: '3' }, isBusy: false }))
  waiting[1]?.answer({ ok: false, fileName: 'a.csv', why: { code: 'empty' } })
  await vi.waitFor(() => expect(at()).toBe('preview'))
  close()
  expect(at()).toBe('closed')
})
