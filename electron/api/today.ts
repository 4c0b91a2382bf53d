import { readToday } from '../../db/today.ts'
import { api, openDbOf } from './base.ts'

export const today = {
  read: api.today.read.handler(({ context, input }) => readToday(openDbOf(context), input)),
}
