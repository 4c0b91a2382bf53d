import i18next from 'i18next'
import type { Id } from '../../../shared/record.ts'
import type { AssignmentEdit } from '../../../shared/strategy/people.ts'
import type { AcknowledgementEdit } from '../../../shared/strategy/policy.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { showUndoable } from '../../undo-offer.ts'
import { loadStrategy, shown } from '../store.ts'

/** Shows at once what somebody has to do with an activity; the record's own id comes back from the file. */
export async function assign(edit: AssignmentEdit): Promise<void> {
  const { activityId, personId, duty } = edit
  await shown(
    (view) => {
      const others = view.assignments.filter(
        (one) => one.activityId !== activityId || one.personId !== personId,
      )
      const made = duty ? [{ id: `${activityId} ${personId}`, activityId, personId, duty }] : []
      return { ...view, assignments: [...others, ...made] }
    },
    () => api.strategy.assign(edit),
  )
  await loadStrategy()
}

export async function publishPolicy(id: Id, title: string): Promise<void> {
  await save(() => api.strategy.publishPolicy(id))
  await loadStrategy()
  await showUndoable(i18next.t('policy.published', { title }), loadStrategy)
}

export async function acknowledge(edit: AcknowledgementEdit): Promise<void> {
  await save(() => api.strategy.acknowledge(edit))
  await loadStrategy()
}
