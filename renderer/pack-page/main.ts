import type { Decision } from '../../shared/posts/workflow.ts'
import type { PageWords } from '../../shared/print/print-job.ts'
import { fileNameOf, readKept, type Ticked, tellAnswer } from './answers.ts'
import './page.css'

/**
 * The owner's page comes alive: it stands alone, in any browser, from a stick or a mail. What it cannot do it leaves
 * out, and says so.
 */
const page = find<HTMLElement>('#pack')
const words = JSON.parse(page.dataset.words ?? '{}') as PageWords
const packId = page.dataset.pack ?? ''
const place = `rapport.answer.${packId}`
const items = [...document.querySelectorAll<HTMLElement>('[data-number]')]
const who = find<HTMLInputElement>('#who')
const text = find<HTMLElement>('#text')
let isKept = keep('')

function find<Found extends Element>(selector: string, within: ParentNode = document): Found {
  const found = within.querySelector<Found>(selector)
  if (!found) throw new Error(`The page has lost its ${selector}`)
  return found
}

/** Whether this browser keeps something for a page that is a file. */
function keep(value: string): boolean {
  try {
    if (value) localStorage.setItem(place, value)
    else localStorage.getItem(place)
    return true
  } catch {
    return false
  }
}

const partsOf = (item: HTMLElement) => ({
  radios: [...item.querySelectorAll<HTMLInputElement>('input[type=radio]')],
  comment: find<HTMLTextAreaElement>('textarea', item),
  clear: find<HTMLButtonElement>('.clear', item),
})

function read(item: HTMLElement): Ticked {
  const { radios, comment } = partsOf(item)
  const chosen = radios.find(({ checked }) => checked)?.value as Decision | undefined
  const { number = '', version = '' } = item.dataset
  return {
    number: Number(number),
    versionId: version,
    title: find('h2 bdi', item).textContent ?? '',
    decision: chosen ?? null,
    comment: comment.value.trim(),
  }
}

const isOpen = (item: HTMLElement) => read(item).decision === null

function show(): void {
  const open = items.filter(isOpen)
  find('#left').textContent = words.left[open.length] ?? ''
  find<HTMLElement>('#next').hidden = open.length === 0
  const numbers = open.map((item) => item.dataset.number).join(', ')
  find('#open').textContent = numbers === '' ? (words.left[0] ?? '') : `${words.open} ${numbers}`
  find('#kept').textContent = isKept ? words.kept : words.notKept
  for (const item of items) {
    const { clear } = partsOf(item)
    const { decision } = read(item)
    clear.hidden = decision === null
    if (decision === null) delete item.dataset.answer
    else item.dataset.answer = decision
  }
}

function remember(): void {
  const posts = Object.fromEntries(
    items.map((item) => {
      const { versionId, decision, comment } = read(item)
      return [versionId, { decision, comment }]
    }),
  )
  isKept = keep(JSON.stringify({ who: who.value, posts }))
  show()
}

function recall(): void {
  let kept: string | null = null
  try {
    kept = localStorage.getItem(place)
  } catch {
    return
  }
  const found = readKept(kept)
  if (!found) return
  if (typeof found.who === 'string' && found.who) who.value = found.who
  for (const item of items) {
    const before = found.posts[item.dataset.version ?? '']
    const { radios, comment } = partsOf(item)
    for (const radio of radios) radio.checked = radio.value === before?.decision
    comment.value = before?.comment ?? ''
  }
}

function say(said: string): void {
  find('#said').textContent = said
}

/** The answer as it stands; undefined, and said why, while there is nothing to hand over. */
function answerNow(): string | undefined {
  const posts = items.map(read).filter(({ decision, comment }) => decision !== null || comment !== '')
  if (posts.length === 0) return void say(words.nothing)
  const person = who.value.trim()
  if (person === '') {
    say(words.noName)
    who.focus()
    return undefined
  }
  const open = items.filter(isOpen).map((item) => Number(item.dataset.number))
  return tellAnswer({ packId, person, at: new Date().toISOString(), posts, open }, words)
}

function save(): void {
  const answer = answerNow()
  if (answer === undefined) return
  const name = fileNameOf(words.file)
  const link = document.createElement('a')
  // The mark at the start tells every editor that this is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', answer], { type: 'text/plain;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  say(words.saved.replace('\0', name))
  showText(answer)
}

async function copy(): Promise<void> {
  const answer = answerNow()
  if (answer === undefined) return
  const field = showText(answer)
  say((await toClipboard(answer, field)) ? words.copied : words.notCopied)
}

async function toClipboard(answer: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(answer)
    return true
  } catch {
    field.select()
    return document.execCommand('copy')
  }
}

function showText(answer: string): HTMLTextAreaElement {
  const field = find<HTMLTextAreaElement>('textarea', text)
  text.hidden = false
  field.value = answer
  return field
}

document.documentElement.classList.add('live')
recall()
show()
document.addEventListener('input', remember)
for (const item of items) {
  const { radios, clear } = partsOf(item)
  clear.addEventListener('click', () => {
    for (const radio of radios) radio.checked = false
    radios[0]?.focus()
    remember()
  })
}
find('#next').addEventListener('click', () => {
  const item = items.find(isOpen)
  item?.scrollIntoView({ block: 'start' })
  if (item) partsOf(item).radios[0]?.focus({ preventScroll: true })
})
find('#save').addEventListener('click', save)
find('#copy').addEventListener('click', () => void copy())
window.addEventListener('beforeunload', (event) => {
  if (!isKept && items.some((item) => !isOpen(item))) event.preventDefault()
})
