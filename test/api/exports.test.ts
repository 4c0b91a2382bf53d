import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import {
  type ExportStep,
  type PlanDocument,
  type PlanRequest,
  planSections,
} from '../../shared/print/exports.ts'
import { aClient, aFolder } from '../support/workspace.ts'

const request: PlanRequest = {
  language: 'he',
  edition: 'owner',
  month: '2026-04',
  sections: [...planSections],
}
const paper = new TextEncoder().encode('%PDF-1.4 paper')

type Client = ReturnType<typeof aClient>

async function stepsOf({ api }: Client, signal?: AbortSignal): Promise<ExportStep[]> {
  const steps: ExportStep[] = []
  for await (const step of await api.exports.plan(request, { signal })) steps.push(step)
  return steps
}

it('tells each step, writes the file and opens it by its own name for it', async () => {
  const path = join(aFolder(), 'plan')
  const printed: PlanDocument[] = []
  const opened: string[] = []
  const suggested: string[] = []
  const client = aClient({
    chooseFileToSave: async (_kind, name) => {
      suggested.push(name)
      return path
    },
    printPlan: async (document) => {
      printed.push(document)
      return paper
    },
    openFile: async (file) => void opened.push(file),
  })
  const steps = await stepsOf(client)
  expect(steps.map(({ step }) => step)).toEqual(['choosing', 'reading', 'printing', 'saving', 'done'])
  expect(suggested).toEqual(['Sample brand - תוכנית - 2026-04.pdf'])
  expect(printed.map(({ language }) => language)).toEqual(['he'])
  expect(readFileSync(`${path}.pdf`)).toEqual(Buffer.from(paper))
  const done = steps.at(-1)
  if (done?.step !== 'done') throw new Error('not done')
  expect(done).toMatchObject({ fileName: 'plan.pdf', bytes: paper.byteLength })
  await client.api.exports.open(done.id)
  expect(opened).toEqual([`${path}.pdf`])
})

it('names a single sheet after what it is about, and writes Markdown as text', async () => {
  const path = join(aFolder(), 'sheet')
  const suggested: [string, string][] = []
  const rendered: PlanDocument[] = []
  const client = aClient(
    {
      chooseFileToSave: async (kind, name) => {
        suggested.push([kind, name])
        return path
      },
      renderPlan: async (document) => {
        rendered.push(document)
        return '# שלום\n'
      },
    },
    addSampleWorkspace,
  )
  const { audiences } = await client.api.strategy.read()
  const { id = '', name } = audiences[0] ?? {}
  const sheet = { kind: 'audience', id } as const
  for await (const _ of await client.api.exports.plan({
    ...request,
    language: 'en',
    sheet,
    format: 'markdown',
  }));
  expect(suggested).toEqual([['markdown', `Sample brand - Audience - ${name}.md`]])
  expect(rendered[0]?.sheet).toEqual(sheet)
  expect(readFileSync(`${path}.md`, 'utf8')).toBe('# שלום\n')
})

it('keeps a choice by name for the workspace, and undo takes it back', async () => {
  const { api } = aClient()
  await api.exports.saveChoice({ name: ' Board ', edition: 'owner', sections: 'goals -needs' })
  expect(await api.exports.listChoices()).toMatchObject([{ name: 'Board', sections: 'goals -needs' }])
  await api.history.undo()
  expect(await api.exports.listChoices()).toEqual([])
  await expect(
    api.exports.saveChoice({ name: ' ', edition: 'owner', sections: 'goals' }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

it('takes a mark in as it was drawn, and says why it takes in nothing', async () => {
  const folder = aFolder()
  const files = {
    'mark.svg': '<svg/>',
    'text.png': 'Dear diary',
    'huge.svg': `<svg>${' '.repeat(9e6)}</svg>`,
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const names = ['mark.svg', 'text.png', 'huge.svg', 'none.svg', 'mark.svg']
  const drawings = [undefined, new TextEncoder().encode('drawn')]
  const { api } = aClient({
    chooseFileToOpen: async () => {
      const name = names.shift()
      return name && join(folder, name)
    },
    drawPictures: async () => [drawings.shift()],
  })
  const outcomes: string[] = []
  for (let turn = 0; turn < 6; turn += 1) outcomes.push(await api.brand.chooseMark())
  expect(outcomes).toEqual(['notDrawn', 'notPicture', 'tooLarge', 'notReadable', 'chosen', 'cancelled'])
  expect((await api.brand.look()).mark).toBe(Buffer.from('drawn').toString('base64'))
})

it('opens nothing that it did not write', async () => {
  const opened: string[] = []
  const { api } = aClient({ openFile: async (file) => void opened.push(file) })
  await expect(api.exports.open('/etc/hostname')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.exports.showInFolder('..')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(opened).toEqual([])
})

it('writes nothing when the person changes their mind', async () => {
  expect((await stepsOf(aClient())).map(({ step }) => step)).toEqual(['choosing', 'cancelled'])
})

it('keeps the old plan when printing fails or is stopped, and leaves no half file', async () => {
  const folder = aFolder()
  const path = join(folder, 'plan.pdf')
  writeFileSync(path, 'old')
  const failing = aClient({
    chooseFileToSave: async () => path,
    printPlan: async () => Promise.reject(new Error('no paper')),
  })
  await expect(stepsOf(failing)).rejects.toThrow()
  const stop = new AbortController()
  const stopped = aClient({
    chooseFileToSave: async () => path,
    printPlan: async () => {
      stop.abort()
      return paper
    },
  })
  await stepsOf(stopped, stop.signal).catch(() => undefined)
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['plan.pdf']])
})

it.skipIf(process.getuid?.() === 0)('says when the place cannot be written to', async () => {
  const folder = aFolder()
  chmodSync(folder, 0o500)
  const client = aClient({
    chooseFileToSave: async () => join(folder, 'plan.pdf'),
    printPlan: async () => paper,
  })
  await expect(stepsOf(client)).rejects.toMatchObject({
    code: 'PROBLEM',
    data: { code: 'CANNOT_WRITE_THERE' },
  })
})

it('says when the folder is gone', async () => {
  const path = join(aFolder(), 'gone', 'plan.pdf')
  const client = aClient({ chooseFileToSave: async () => path, printPlan: async () => paper })
  await expect(stepsOf(client)).rejects.toMatchObject({
    code: 'PROBLEM',
    data: { code: 'CANNOT_WRITE_THERE' },
  })
  expect(existsSync(path)).toBe(false)
})
