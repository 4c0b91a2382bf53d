import type {
  Edition,
  PlanAccess,
  PlanChannel,
  PlanDocument,
  PlanFindings,
  PlanFit,
  PlanName,
} from '../../shared/print/exports.ts'
import { policyId, technologyFields, unruled } from '../../shared/strategy/channel-policy.ts'
import {
  fitCriteria,
  type ImpostorStep,
  type NetworkSheet,
  nameOn,
  researchTopics,
  sheetOf,
} from '../../shared/strategy/network-sheet.ts'
import { networks } from '../../shared/strategy/strategy.ts'
import type { Db } from '../open.ts'
import { ownerReads } from '../owner-reads.ts'
import { all, first, query } from '../query.ts'

type ChannelPage = Pick<PlanDocument, 'channels' | 'findings' | 'names' | 'openingRule' | 'access'>

/** The channels with what speaks for each, what was found, our name on the networks, and the rules. */
export function readChannelPage(db: Db, edition: Edition): ChannelPage {
  const sheets = all(db, query.selectFrom('networkSheet').selectAll())
  const rows = all(db, query.selectFrom('channel').select(ownerReads.channel).orderBy('position'))
  const channels = rows.map((row) => ({ ...row, fit: fitOf(sheetOf(sheets, row.network)) }))
  const policy = query.selectFrom('channelPolicy').select('openingRule').where('id', '=', policyId)
  const isTeams = edition === 'team'
  const steps = isTeams ? all(db, query.selectFrom('impostorStep').selectAll().orderBy('position')) : []
  return {
    channels,
    findings: networks.flatMap((network) => readFindings(sheetOf(sheets, network), channels, isTeams) ?? []),
    names: networks
      .map((network) => nameOn(network, sheets, rows))
      .map((name) => (isTeams ? withNotes(name, sheetOf(sheets, name.network), steps) : name))
      // A channel of ours says its name itself; here stands what somebody has looked at.
      .filter(
        ({ network, note, steps: done }: PlanName) =>
          sheetOf(sheets, network).nameState !== null || note || done?.length,
      ),
    openingRule: first(db, policy)?.openingRule ?? '',
    ...(isTeams && { access: readAccess(db) }),
  }
}

function fitOf(sheet: NetworkSheet): PlanFit[] {
  return fitCriteria.flatMap((criterion) => {
    const answer = sheet[`${criterion}Fit`]
    return answer ? [{ criterion, answer, why: sheet[`${criterion}Why`] }] : []
  })
}

/** Undefined where nothing was found. */
function readFindings(
  sheet: NetworkSheet,
  channels: readonly PlanChannel[],
  isTeams: boolean,
): PlanFindings | undefined {
  const { network, usedSinceDay, usedBy } = sheet
  const findings = researchTopics.flatMap((topic) => {
    const [found, day, by] = [sheet[`${topic}Found`], sheet[`${topic}Day`], sheet[`${topic}By`]]
    return found.trim() === '' ? [] : [{ topic, found, day, ...(isTeams && { by }) }]
  })
  const fit = channels.some((channel) => channel.network === network) ? [] : fitOf(sheet)
  const used = isTeams && usedSinceDay ? { since: usedSinceDay, by: usedBy } : undefined
  if (findings.length + fit.length === 0 && !used) return undefined
  return { network, findings, fit, ...(used && { used }) }
}

function withNotes(name: PlanName, sheet: NetworkSheet, steps: readonly ImpostorStep[]): PlanName {
  const own = steps.filter(({ network }) => network === name.network)
  const told = own.map(({ id, title, day, person }) => ({ id, title, day, person }))
  return { ...name, note: sheet.nameNote, steps: told }
}

function readAccess(db: Db): PlanAccess {
  const people = all(db, query.selectFrom('channelAccess').selectAll().orderBy('position'))
  const accounts = all(
    db,
    query
      .selectFrom('channel')
      .select(['id', 'network', 'handle', 'twoFactor', 'custodian', 'recoveryContact'])
      .where('decision', '!=', 'notHere')
      .orderBy('position'),
  )
  const policy = query
    .selectFrom('channelPolicy')
    .select([...technologyFields, 'lockers'])
    .where('id', '=', policyId)
  return {
    accounts: accounts.map((account) => ({
      ...account,
      people: people.filter(({ channelId }) => channelId === account.id).map(({ name }) => name),
    })),
    rules: first(db, policy) ?? unruled,
  }
}
