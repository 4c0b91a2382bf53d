import { type Day, daysBetween, monthOf } from '../../shared/day.ts'
import type { FilePaid } from '../../shared/imports/figures/row.ts'
import type { Note, Reject } from '../../shared/imports/why.ts'
import type { Id } from '../../shared/record.ts'
import type { AdResult } from '../../shared/review/ad-result.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { newId } from '../id.ts'
import { addTogether } from '../measures/add-together.ts'
import type { Db } from '../open.ts'
import { all, first, idLists, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { type Choices, groupAds } from './match-paid.ts'

type Told = { group: string; choice: Id | 'new'; row: FilePaid }

export type PaidPlan = {
  added: Told[]
  updated: { old: AdResult; told: Told }[]
  /** Parts of a month that a longer row of the same ad now tells whole. */
  covered: Id[]
  unchanged: number
  /** Those that this later file says as well: from now on they are as of its day. */
  confirmed: Id[]
  rejected: Reject[]
  notes: Note[]
}

type File = { paid: readonly FilePaid[]; day: Day; efforts?: Choices | undefined }

/**
 * What a file's ads change. An ad and its days are told once: of two files the one made later is right, of two made on one
 * day the larger. A row that holds another one's days stands for both, so that no day is counted twice.
 */
export function planPaid(db: Db, { paid, day, efforts = {} }: File): PaidPlan {
  const plan: PaidPlan = {
    ...{ added: [], updated: [], covered: [], unchanged: 0, confirmed: [], rejected: [] },
    notes: noteCurrency(db, paid),
  }
  if (paid.length === 0) return plan
  const known = Map.groupBy(listKnown(db, paid), ({ adKey }) => adKey)
  const planned = new Map<string, FilePaid[]>()
  const months = new Map<string, [effortId: Id, row: FilePaid]>()
  for (const { key, rows, choice } of groupAds(db, paid, efforts)) {
    if (choice === 'none') continue
    for (const row of longestFirst(rows)) {
      const told = { group: key, choice, row: { ...row, currency: currencyOf(db, row) } }
      const before = { known: known.get(row.adKey) ?? [], planned: planned.get(row.adKey) ?? [] }
      if (planRow(plan, told, { ...before, day })) planned.set(row.adKey, [...before.planned, row])
      if (choice !== 'new') months.set(`${choice} ${monthOf(row.from)}`, [choice, row])
    }
  }
  plan.rejected.sort((one, other) => one.line - other.line)
  const typed = [...months.values()].filter(([effortId, row]) => isTyped(db, effortId, row)).length
  if (typed > 0) plan.notes.push({ code: 'typedKept', params: { count: typed } })
  return plan
}

type Before = { known: readonly AdResult[]; planned: readonly FilePaid[]; day: Day }

/** True when the row is to be added. */
function planRow(plan: PaidPlan, told: Told, { known, planned, day }: Before): boolean {
  const { row, choice } = told
  const leave = (why: Reject['why']) => {
    plan.rejected.push({ line: row.line, why })
    return false
  }
  if (monthOf(row.from) !== monthOf(row.to))
    return leave({ code: 'crossesMonths', params: { from: row.from, to: row.to } })
  const old = known.find(({ fromDay, toDay }) => fromDay === row.from && toDay === row.to)
  if (old) {
    const isMoved = choice !== old.effortId
    if (isMoved || isRight(old, row, day)) plan.updated.push({ old, told })
    else {
      plan.unchanged += 1
      if (day > old.asOf && isSame(old, row)) plan.confirmed.push(old.id)
    }
    return false
  }
  const spans = [
    ...known.map(({ id, fromDay, toDay }) => ({ id, from: fromDay, to: toDay })),
    ...planned.map(({ from, to }) => ({ id: null, from, to })),
  ]
  const met = spans.filter(({ from, to }) => from <= row.to && to >= row.from)
  if (met.some(({ from, to }) => from <= row.from && to >= row.to)) {
    plan.unchanged += 1
    return false
  }
  const other = met.find(({ from, to }) => from < row.from || to > row.to)
  if (other) return leave({ code: 'periodsOverlap', params: { from: other.from, to: other.to } })
  plan.covered.push(...met.flatMap(({ id }) => id ?? []))
  plan.added.push(told)
  return true
}

/** A new effort that another file of the round asks for as well is the one that was made. */
export function meetEfforts(chosen: Choices, made: ReadonlyMap<string, Id>): Choices {
  return Object.fromEntries(
    Object.entries(chosen).map(([key, choice]) => [key, (choice === 'new' && made.get(key)) || choice]),
  )
}

/** Writes what was planned, new efforts first; calls back after each ad. `made` are those that files of the round made. */
export function writePaid(
  db: Db,
  writer: Writer,
  {
    plan,
    importId,
    day,
    made,
    note,
  }: {
    plan: PaidPlan
    importId: Id
    day: Day
    made: Map<string, Id>
    note: () => void
  },
): void {
  const effortOf = ({ choice, group, row }: Told): Id => {
    if (choice !== 'new') return choice
    const id = made.get(group) ?? addEffort(db, writer, row)
    made.set(group, id)
    return id
  }
  const partsOf = (told: Told) => {
    const { from, to, ...row } = told.row
    return {
      ...row,
      fromDay: from,
      toDay: to,
      month: monthOf(from),
      effortId: effortOf(told),
      importId,
      asOf: day,
    }
  }
  for (const id of plan.covered) writer.remove('adResult', id)
  const added = plan.added.map((told): AdResult => ({ ...partsOf(told), id: newId() }))
  addTogether(writer, 'adResult', { records: added, note })
  for (const { old, told } of plan.updated) {
    const { asOf, ...parts } = partsOf(told)
    writer.change('adResult', old.id, { ...parts, asOf: asOf > old.asOf ? asOf : old.asOf })
    note()
  }
  for (const id of plan.confirmed) writer.change('adResult', id, { asOf: day })
}

function addEffort(db: Db, writer: Writer, { campaign, adSet, ad }: FilePaid): Id {
  const name = campaign || adSet || ad
  const last = first(
    db,
    query.selectFrom('paidEffort').select((is) => is.fn.max('position').as('position')),
  )
  const ours = all(db, query.selectFrom('campaign').select(['id', 'name'])).find(
    (one) => one.name.trim() !== '' && one.name.trim().toLowerCase() === name.trim().toLowerCase(),
  )
  const position = (last?.position ?? 0) + 1
  const effort = { ...blank.paidEffort, name, campaignId: ours?.id ?? null, status: 'running' as const }
  return writer.add('paidEffort', { ...effort, id: newId(), position }).id
}

const figures = ['spend', 'results', 'reach', 'impressions', 'linkClicks'] as const

const isSame = (old: AdResult, row: FilePaid) =>
  figures.every((figure) => row[figure] === old[figure]) && row.resultName === old.resultName

function isRight(old: AdResult, row: FilePaid, day: Day): boolean {
  if (isSame(old, row)) return false
  return day > old.asOf || (day === old.asOf && (row.spend ?? -1) > (old.spend ?? -1))
}

function longestFirst(rows: readonly FilePaid[]): FilePaid[] {
  const lengthOf = ({ from, to }: FilePaid) => daysBetween(from, to)
  return rows.toSorted((one, other) => lengthOf(other) - lengthOf(one) || one.line - other.line)
}

function listKnown(db: Db, paid: readonly FilePaid[]): AdResult[] {
  const sql = 'select * from adResult where adKey in (select value from json_each(?))'
  const keys = new Set(paid.map(({ adKey }) => adKey))
  return [...idLists(keys)].flatMap((list) => statement(db.sqlite, sql).all(list) as AdResult[])
}

function isTyped(db: Db, effortId: Id, { from }: FilePaid): boolean {
  const typed = query.selectFrom('paidResult').select('id').where('effortId', '=', effortId)
  return first(db, typed.where('month', '=', monthOf(from))) !== undefined
}

/** Empty where it is the workspace's own, or nothing is said. */
function currencyOf(db: Db, { currency }: FilePaid): string {
  return currency === getWorkspace(db).currency ? '' : currency
}

function noteCurrency(db: Db, paid: readonly FilePaid[]): Note[] {
  const ours = getWorkspace(db).currency
  const told = new Set(paid.filter(({ spend }) => spend !== null).map(({ currency }) => currency))
  const others = [...told].filter((one) => one !== '' && one !== ours)
  return [
    ...(others.length > 0
      ? [{ code: 'otherCurrency' as const, params: { theirs: others.join(', '), ours } }]
      : []),
    ...(told.has('') ? [{ code: 'currencyTaken' as const, params: { ours } }] : []),
  ]
}
