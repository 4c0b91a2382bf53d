import type { Id } from '../../../shared/record.ts'
import type { ContactChoice } from '../../../shared/relationships/contact-list.ts'
import { cleanTag } from '../../../shared/relationships/relationships.ts'
import { changeAndSay, changeMany } from '../../parts/change-contacts.ts'
import { currentPlace } from '../../place.ts'
import { closePanel } from '../store.ts'
import { chooseNobody } from './chosen.ts'

/** Removes contacts and closes the panel when it showed one of them. */
export async function removeContacts(of: ContactChoice): Promise<void> {
  const shown = currentPlace().record
  await changeAndSay(of, { to: 'removed' })
  if (shown && ('ids' in of ? of.ids.includes(shown) : !of.without.includes(shown))) closePanel()
  chooseNobody()
}

/** Words of which nothing is left as a tag add none. */
export async function addTag(id: Id, tag: string): Promise<void> {
  if (cleanTag(tag)) await changeMany({ ids: [id] }, { to: 'tagged', tag })
}
