import type { ContactAddress, Handle } from './contact-parts.ts'
import type { Contact } from './relationships.ts'

/** A contact on its way out, with the names of what it is tied to in place of their ids. */
export type GoingContact = Contact & {
  organisation: string
  goal: string
  handles: Pick<Handle, 'network' | 'handle' | 'url' | 'followers'>[]
  addresses: Pick<ContactAddress, 'kind' | 'value' | 'label'>[]
  /** A JPEG in base64; only what can carry it is given one. */
  photo?: string
  /** Where they work besides. */
  jobs: { organisation: string; role: string }[]
  tags: string[]
  audiences: string[]
}

/** What a contact without a name is called; empty when nothing else is known of it. */
export function calledBy({ name, handles, addresses }: GoingContact): string {
  return name || handles[0]?.handle || addresses[0]?.value || ''
}
