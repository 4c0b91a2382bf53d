import type { TaskHost } from '../../shared/posts/task.ts'
import type { Place } from '../place.ts'

/** Where steps are worked on. */
export function placeOfSteps(of: TaskHost): Place {
  if ('postId' in of) return { screen: 'calendar', record: of.postId, view: { part: 'work' } }
  if ('contactId' in of) return { screen: 'relationships', record: of.contactId }
  if ('bidId' in of) return { screen: 'alliances', view: { bid: of.bidId } }
  return { screen: 'relationships', view: { show: 'map', target: of.targetId } }
}
