import { changeLinkRule, readLinkRule, resetLinkRule } from '../../db/calendar/link-rule.ts'
import {
  confirmNetworkLimits,
  listNetworkLimits,
  resetNetworkLimits,
  setNetworkLimit,
} from '../../db/calendar/network-limits.ts'
import { api, openDbOf } from './base.ts'

const call = api.editor

export const editor = {
  listLimits: call.listLimits.handler(({ context }) => listNetworkLimits(openDbOf(context))),
  setLimit: call.setLimit.handler(({ context, input }) => setNetworkLimit(openDbOf(context), input)),
  confirmLimits: call.confirmLimits.handler(({ context, input }) =>
    confirmNetworkLimits(openDbOf(context), input),
  ),
  resetLimits: call.resetLimits.handler(({ context, input }) => {
    resetNetworkLimits(openDbOf(context), input)
  }),
  linkRule: call.linkRule.handler(({ context }) => readLinkRule(openDbOf(context))),
  changeLinkRule: call.changeLinkRule.handler(({ context, input }) =>
    changeLinkRule(openDbOf(context), input),
  ),
  resetLinkRule: call.resetLinkRule.handler(({ context }) => resetLinkRule(openDbOf(context))),
}
