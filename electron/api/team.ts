import { listMembers } from '../../db/names.ts'
import { api, openDbOf } from './base.ts'

const call = api.team

export const team = {
  list: call.list.handler(({ context }) => listMembers(openDbOf(context))),
}
