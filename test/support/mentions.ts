import type { Db } from '../../db/open.ts'
import { addMention } from '../../db/replies/mentions.ts'
import type { NewMention } from '../../shared/replies/mention.ts'

/** A comment of the evening before the clock of `aDb` starts. */
export const aMention = (values: Partial<NewMention> = {}): NewMention => ({
  kind: 'comment',
  text: 'Is it open on Sunday?',
  at: '2026-03-01T18:00:00.000Z',
  channelId: null,
  postId: null,
  link: '',
  contactId: null,
  author: 'anna.example',
  competitorId: null,
  keywordId: null,
  sentiment: null,
  priority: null,
  responsible: '',
  ...values,
})

export const logMention = (db: Db, values: Partial<NewMention> = {}) => addMention(db, aMention(values)).id
