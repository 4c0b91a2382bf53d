import { todayOf } from '../../db/team.ts'
import { readToday } from '../../db/today.ts'
import { monthOf } from '../../shared/day.ts'
import { api, openDbOf } from './base.ts'
import { withSums } from './sum-posts.ts'

export const today = {
  read: api.today.read.handler(async ({ context, input }) =>
    readToday(await withSums(context, monthOf(todayOf(openDbOf(context)))), input),
  ),
}
