import i18next from 'i18next'
import type { Id } from '../../../shared/record.ts'
import type { MeasureNotePatch } from '../../../shared/review/measure-line.ts'
import type { Measure } from '../../../shared/review/review.ts'
import { api } from '../../api.ts'
import { settleDrafts } from '../../drafts.ts'
import { goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { showUndoable } from '../../undo-offer.ts'
import { dropNoteDrafts } from './note-drafts.ts'

/** The tables whose changes the catalogue shows. */
export const measureTables = [
  'measure',
  'measureNote',
  'objective',
  'reading',
  'postResult',
  'mention',
] as const

/** A new measure of the team's own, opened to be described. */
export async function addMeasure(values: Partial<Measure> & { name: string }): Promise<void> {
  const { id } = await save(() => api.strategy.add({ table: 'measure', beforeId: null, values }))
  goToRecord(id)
}

export async function changeMeasure(id: Id, patch: Partial<Omit<Measure, 'id' | 'position'>>): Promise<void> {
  await save(() => api.strategy.change({ table: 'measure', id, patch }), {
    about: `${id} ${Object.keys(patch)}`,
  })
  settleDrafts(id, Object.keys(patch))
}

export async function removeMeasure(id: Id): Promise<void> {
  await save(() => api.strategy.remove({ table: 'measure', id }))
  await showUndoable(i18next.t('measures.said.removed'))
}

export async function noteMeasure(measureId: string, patch: MeasureNotePatch): Promise<void> {
  await save(() => api.measures.note({ measureId, patch }), {
    about: `${measureId} ${Object.keys(patch)}`,
  })
  dropNoteDrafts(measureId, patch)
}
