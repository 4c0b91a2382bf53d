import { readyContacts } from '../../db/relationships/ready-contacts.ts'
import { unpackContacts } from './kept-plan.ts'

/** What a further thread can make while another writes, one thing of each item: it reads and writes no file for that. */
export const makers = {
  readyContacts: (pack: Parameters<typeof unpackContacts>[0], taking: Parameters<typeof readyContacts>[1]) =>
    readyContacts(unpackContacts(pack), taking),
}

export type Makers = typeof makers
export type Item<Name extends keyof Makers> = Parameters<Makers[Name]>[0]
/** What all items have in common. */
export type Common<Name extends keyof Makers> = Parameters<Makers[Name]>[1]
export type Made<Name extends keyof Makers> = ReturnType<Makers[Name]>
