import type { Month } from '../../../shared/day.ts'
import type { Draft, DraftPlace } from '../../../shared/posts/draft.ts'
import { measures, reviewItemKinds } from '../../../shared/review/review.ts'
import { api } from '../../api.ts'
import { draftOf, dropDraft, saveAndDrop } from '../../drafts.ts'
import { numberOfDraft } from '../../parts/number-edit.tsx'

/** What a text of the review is: the month's sentences, a reason of either kind, a line, who takes it on, a line still to be added, a number, or what a paid effort brought. */
export type ReviewText =
  | 'note'
  | `reason/${string}`
  | `item/${string}`
  | `who/${string}`
  | `new/${string}`
  | `number/${string}`
  | `paid/${string}`
  | `change/${string}`

/** A month's texts need a place before its review has a record, so the month itself makes the id. */
export function placeOf(month: Month, field: ReviewText): DraftPlace {
  return {
    tableName: 'review',
    recordId: `00000000-0000-8000-8000-${month.replace('-', '').padStart(12, '0')}`,
    field,
  }
}

/** Keeps a text while it is typed, and lets it go once it is saved. */
export function keepText(month: Month, field: ReviewText) {
  const place = placeOf(month, field)
  return {
    onDraft: draftOf(place.tableName, place.recordId, field),
    saved: <Reply>(write: () => Promise<Reply>) => saveAndDrop(place, write),
  }
}

/** A field saves 3 s after the last key, so an older draft is one that nobody is typing any more. */
const isLeftAfter = 5000

/** Writes what a crash left unfinished as the history entry it would have become; true when something was written. */
export async function settleLeftText(month: Month): Promise<boolean> {
  const { recordId } = placeOf(month, 'note')
  const drafts = (await api.draft.list().catch(() => [])).filter((draft) => draft.recordId === recordId)
  const left = drafts.filter(({ at }) => Date.now() - Date.parse(at) > isLeftAfter)
  for (const draft of left) {
    const isWritten = await write(month, draft).then(
      () => true,
      () => false,
    )
    if (isWritten) dropDraft(draft)
  }
  return left.length > 0
}

async function write(month: Month, { field, value }: Draft): Promise<unknown> {
  const [what, key = '', part = ''] = field.split('/')
  if (what === 'note') return api.review.change({ month, patch: { note: value } })
  if (what === 'reason') return api.review.explain({ month, objectiveId: key, reason: value })
  if (what === 'change') return api.review.explainChange({ month, objectiveId: key, reason: value })
  if (what === 'item') return api.review.changeItem({ month, id: key, patch: { text: value } })
  if (what === 'who') return api.review.changeItem({ month, id: key, patch: { responsible: value.trim() } })
  if (what === 'number') {
    const measureId = measures.find((one) => one === key)
    const reading = measureId && { measureId, channelId: part || null, value: numberOfDraft(value) }
    return reading && api.review.typeReadings({ month, readings: [reading] })
  }
  if (what === 'paid') {
    const told = part === 'resultName' ? value : numberOfDraft(value)
    return api.review.tellPaid({ month, effortId: key, patch: { [part]: told } })
  }
  const kind = reviewItemKinds.find((one) => one === key)
  return kind && value.trim() !== '' ? api.review.addItem({ month, kind, text: value.trim() }) : undefined
}
