import i18next from 'i18next'
import {
  basisOf,
  type EvidencePlace,
  findEvidence,
  type NewEvidence,
} from '../../../shared/strategy/evidence.ts'
import type { Audience, AudienceField } from '../../../shared/strategy/strategy.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { showUndoable } from '../../undo-offer.ts'
import { changeRecord, loadStrategy, useStrategy } from '../store.ts'

const evidenceNow = () => useStrategy.getState().view?.evidence ?? []

const say = (deed: 'recorded' | 'again' | 'changed', field: AudienceField) =>
  showUndoable(
    i18next.t(`strategy.evidence.${deed}`, { field: i18next.t(`strategy.audience.field.${field}`) }),
    loadStrategy,
  )

/** Writes a field, and says so when its new words are no longer the ones that somebody vouched for. */
export async function changeAnswer(audience: Audience, field: AudienceField, text: string): Promise<void> {
  const was = basisOf(audience, field, evidenceNow())
  await changeRecord({ table: 'audience', id: audience.id, patch: { [field]: text } })
  const is = basisOf({ ...audience, [field]: text }, field, evidenceNow())
  if (was === 'evidence' && is === 'assumption') await say('changed', field)
}

/** Notes who said what the field now says; the words are read late, because a field is saved as it is left. */
export async function recordEvidence(noted: Omit<NewEvidence, 'answer'>): Promise<void> {
  const audience = useStrategy.getState().view?.audiences.find(({ id }) => id === noted.audienceId)
  const answer = audience?.[noted.field] ?? ''
  if (answer.trim() === '') return
  await save(() => api.strategy.recordEvidence({ ...noted, answer }))
  await loadStrategy()
  await say('recorded', noted.field)
}

/** The words have changed, and what was said of the old ones holds for the new ones. */
export async function renewEvidence({ audienceId, field }: EvidencePlace): Promise<void> {
  const old = findEvidence(evidenceNow(), { audienceId, field })
  if (old) await recordEvidence({ audienceId, field, source: old.source, day: old.day })
}

export async function removeEvidence({ audienceId, field }: EvidencePlace): Promise<void> {
  await save(() => api.strategy.removeEvidence({ audienceId, field }))
  await loadStrategy()
  await say('again', field)
}
