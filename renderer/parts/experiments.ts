import i18next from 'i18next'
import type { Id } from '../../shared/record.ts'
import type { ExperimentPatch } from '../../shared/review/experiment.ts'
import { api } from '../api.ts'
import { settleDrafts } from '../drafts.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'

/** The tables whose changes a list of experiments shows. */
export const experimentTables = [
  'experiment',
  'experimentPost',
  'lesson',
  'measure',
  'channel',
  'variant',
  'post',
  'postResult',
  'workspace',
] as const

export const showExperiment = (id: Id) => go({ screen: 'review', record: id, view: { part: 'experiments' } })
export const showExperiments = () => go({ screen: 'review', view: { part: 'experiments' } })

/** A new experiment, opened to be written. */
export async function beginExperiment(title = ''): Promise<void> {
  showExperiment(await save(() => api.experiments.add({ title })))
}

export async function changeExperiment(id: Id, patch: ExperimentPatch): Promise<void> {
  await save(() => api.experiments.change({ id, patch }), { about: `${id} ${Object.keys(patch)}` })
  settleDrafts(id, Object.keys(patch))
}

export async function removeExperiment(id: Id): Promise<void> {
  await save(() => api.experiments.remove(id))
  await showUndoable(i18next.t('experiments.said.removed'))
}

/** Says that a post tries it, or does not. */
export async function tiePost(id: Id, postId: Id, isTied: boolean): Promise<void> {
  await save(() => api.experiments.tiePost({ id, postId, isTied }))
}
