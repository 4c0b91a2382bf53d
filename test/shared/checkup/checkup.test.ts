import { describe, expect, it } from 'vitest'
import type { PostType } from '../../../shared/calendar/calendar.ts'
import { checkUp, rules } from '../../../shared/checkup/checkup.ts'
import { sellingTypes } from '../../../shared/checkup/content-rules.ts'
import type { CheckupInput, Finding } from '../../../shared/checkup/rule.ts'
import words from '../../../shared/i18n/en.json' with { type: 'json' }
import { blankSheets, type Sheets } from '../../../shared/print/sheets.ts'
import type { ReplyPlan } from '../../../shared/strategy/listening.ts'
import type { ImpostorStep } from '../../../shared/strategy/network-sheet.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'
import type { Stance } from '../../../shared/strategy/voice.ts'
import { aPerson } from '../../support/people.ts'
import { aNode, anAnswer } from '../reply-tree.ts'
import { peopleCases } from './people-cases.ts'
import {
  aBlock,
  aBudgetLine,
  aCampaign,
  aChannel,
  aGoal,
  aKeyword,
  anAudience,
  anObjective,
  aPaidEffort,
  aPillar,
  aRisk,
  aSheet,
  aTactic,
  aTerm,
  inside,
  on,
  said,
  some,
  sound,
  soundSheets,
  waiting,
} from './plan.ts'

type Change = Partial<CheckupInput>

const step = (network: Network, title: string): ImpostorStep => ({
  id: title,
  network,
  title,
  day: null,
  person: '',
  position: 1,
})
const cold = { remarketing: '', ages: '30 to 45' }
const nobody = { responsible: ' ' }
const months = (...days: string[]) => days.map((startDay, at) => aTactic({ id: `t${at + 1}`, startDay }))
const exploring = (values: object) => ({ objectives: [anObjective({ kind: 'exploring', ...values })] })
const weekly = ['2026-03-12', '2026-03-19', '2026-03-26', '2026-04-02']
const twoObjectives = (values: object) => ({
  objectives: [anObjective(), anObjective({ id: 'o2', title: 'Less', ...values })],
})
const threeGoals = (values: Parameters<typeof aGoal>[0]) =>
  ['g1', 'g2', 'g3'].map((id) => aGoal({ id, ...values }))
const unpermitted = (state: 'open' | 'missing' | 'expired') => ({
  ...{ postId: 'x1', title: 'Rye', day: '2026-03-12' },
  ...{ mediaId: 'm1', name: 'a.jpg', state },
})
const against = { customersFit: 'no', hoursFit: 'no', goalFit: 'yes' } as const
const twoChannels = [aChannel({ postsPerWeek: 3 }), aChannel({ id: 'c2', postsPerWeek: 3 })]

const promising = (weeklyHours: number): Change => ({
  channels: [aChannel({ postsPerWeek: 3 }), aChannel({ id: 'c2', network: 'x' })],
  persons: [aPerson({ weeklyHours: weeklyHours - 1 }), aPerson({ id: 'p2', weeklyHours: 1 }), aPerson()],
  sheets: {
    ...soundSheets,
    governance: [{ ...blankSheets.governance[0], accountable: 'Marketing', minutesPerPost: 60 }],
  },
})

const planned = (text: string, type: PostType | null = null): CheckupInput['planned'][number] => ({
  ...{ id: 'x1', title: 'Rye', day: '2026-03-12', type, text },
})
const memes = (stance: Stance): Sheets => ({
  ...soundSheets,
  contentType: soundSheets.contentType.map((one) => (one.type === 'meme' ? { ...one, stance } : one)),
})

const answers = (...targets: (string | null)[]) => targets.map((target, at) => anAnswer('q', target, at + 1))

const replying = (values: Partial<ReplyPlan>): Sheets => ({
  ...soundSheets,
  replyPlan: [{ ...soundSheets.replyPlan[0], ...values }],
})

/** For each rule: a plan in which it speaks, with something its finding must hold, and its nearest plan in which it does not. */
const cases: Record<string, { fires: Change; finds?: Partial<Finding>; silent: Change }> = {
  noGoal: {
    fires: { goals: [], objectives: [], tactics: [] },
    finds: { place: 'plan', record: null },
    silent: { goals: [aGoal({ title: '' })] },
  },
  nobodyAnywhere: {
    fires: { objectives: [anObjective(nobody)], tactics: [aTactic(nobody)], channels: [aChannel(nobody)] },
    finds: { record: null },
    silent: { objectives: [anObjective(nobody)], tactics: [aTactic()], channels: [aChannel(nobody)] },
  },
  allAtOnce: {
    fires: { tactics: months('2026-03-01', '2026-04-05', '2026-04-06', '2026-04-07') },
    finds: { place: 'timeline', values: { some: 3, all: 4, day: '2026-04-05', title: 'Tips' } },
    silent: { tactics: months('2026-03-01', '2026-03-02', '2026-04-06', '2026-04-07') },
  },
  goalsAllFirst: {
    fires: { goals: threeGoals({ priority: 'high', reason: null }) },
    finds: { record: null, values: { count: 3 } },
    silent: { goals: [...threeGoals({ priority: 'high' }), aGoal({ id: 'g4', priority: 'low' })] },
  },
  onlyMarketing: {
    fires: { goals: threeGoals({}) },
    finds: { record: null, values: { count: 3 } },
    silent: { goals: [...threeGoals({}), aGoal({ id: 'g4', reason: 'employees' })] },
  },
  goalWithoutReason: {
    fires: { goals: [aGoal({ reason: null })] },
    finds: { record: 'g1', isBeside: true },
    silent: {},
  },
  goalWithoutObjective: {
    fires: { objectives: [] },
    finds: { record: 'g1', isBeside: false, values: { title: 'Be known' } },
    silent: {},
  },
  goalStarved: {
    fires: { fedTactics: [] },
    finds: { record: 'g1' },
    silent: { tactics: [], fedTactics: [] },
  },
  objectiveWithoutTactic: {
    fires: { tactics: [aTactic({ status: 'stopped' })] },
    finds: { record: 'o1' },
    silent: { tactics: [aTactic({ status: 'done' })] },
  },
  objectiveUnmeasurable: {
    fires: { objectives: [anObjective({ measureId: null, target: null })] },
    finds: { record: 'o1', parts: ['strategy.missing.measure', 'strategy.missing.target'] },
    silent: { objectives: [anObjective(nobody)] },
  },
  exploringOpen: {
    fires: exploring({ question: '', dueDay: null }),
    finds: { parts: ['strategy.missing.question', 'strategy.missing.date'] },
    silent: exploring({ question: 'Who reads us?' }),
  },
  objectiveNobody: {
    fires: { objectives: [anObjective(nobody)] },
    finds: { record: 'o1', isBeside: true },
    silent: { objectives: [anObjective(nobody)], tactics: [aTactic(nobody)], channels: [aChannel(nobody)] },
  },
  objectivePast: {
    fires: { objectives: [anObjective({ dueDay: '2026-03-09' })] },
    finds: { values: { title: 'Reach', day: '2026-03-09' } },
    silent: { objectives: [anObjective({ dueDay: '2026-03-10' })] },
  },
  objectiveBackwards: {
    fires: { objectives: [anObjective({ startDay: '2027-01-01' })] },
    finds: { record: 'o1' },
    silent: { objectives: [anObjective({ startDay: '2026-12-31' })] },
  },
  objectivesContradict: {
    fires: twoObjectives({ target: 50 }),
    finds: { record: 'o2', values: { title: 'Less', other: 'Reach' } },
    silent: twoObjectives({ target: 50, channelId: 'c1' }),
  },
  tacticWithoutPosts: {
    fires: { postedTactics: [] },
    finds: { record: 't1' },
    silent: { postedTactics: [], tactics: [aTactic({ status: 'planned', startDay: '2026-04-07' })] },
  },
  tacticNobody: {
    fires: { tactics: [aTactic(nobody)] },
    finds: { record: 't1' },
    silent: { tactics: [aTactic({ ...nobody, status: 'done' })] },
  },
  tacticHeavyNobody: {
    fires: { tactics: [aTactic({ ...nobody, effort: 20 })] },
    finds: { record: 't1', values: { title: 'Tips', hours: 20 } },
    silent: { tactics: [aTactic({ ...nobody, effort: 19 })] },
  },
  tacticTooLarge: {
    fires: { tactics: [aTactic({ effort: 81, startDay: '2026-03-02', endDay: '2026-03-15' })] },
    finds: { record: 't1', values: { title: 'Tips', hours: 81, weeks: 2 } },
    silent: { tactics: [aTactic({ effort: 80, startDay: '2026-03-02', endDay: '2026-03-15' })] },
  },
  tacticWithoutChannel: {
    fires: { tacticChannels: [] },
    finds: { record: 't1' },
    silent: { tacticChannels: [], tactics: [aTactic({ status: 'done' })] },
  },
  tacticOnClosedChannel: {
    fires: { channels: [aChannel({ decision: 'claim' })] },
    finds: { record: 't1' },
    silent: { channels: [aChannel({ decision: 'listen' })] },
  },
  tacticOverrun: {
    fires: { tactics: [aTactic({ endDay: '2026-03-09' })] },
    finds: { values: { title: 'Tips', day: '2026-03-09' } },
    silent: { tactics: [aTactic({ endDay: '2026-03-09', status: 'done' })] },
  },
  tacticBackwards: {
    fires: { tactics: [aTactic({ endDay: '2026-01-31' })] },
    finds: { record: 't1' },
    silent: { tactics: [aTactic({ endDay: null })] },
  },
  campaignOpen: {
    fires: { campaigns: [aCampaign({ goalId: null, endDay: null, code: '' })], campaignTactics: [] },
    finds: { parts: ['goal', 'tactics', 'dates', 'code'].map((part) => `strategy.missing.${part}`) },
    silent: { campaigns: [aCampaign({ goalId: null, code: '', endDay: '2026-03-09' })] },
  },
  campaignSameCode: {
    fires: { campaigns: [aCampaign(), aCampaign({ id: 'k2', name: 'Again', code: ' SPRING' })] },
    finds: { record: 'k2', values: { title: 'Again', other: 'Spring' } },
    silent: { campaigns: [aCampaign({ code: '' }), aCampaign({ id: 'k2', code: '' })] },
  },
  campaignOverBudget: {
    fires: { campaigns: [aCampaign({ budget: 99 })], tactics: [aTactic({ cost: 100 })] },
    finds: { record: 'k1' },
    silent: { campaigns: [aCampaign({ budget: 100 })], tactics: [aTactic({ cost: 100 })] },
  },
  campaignBackwards: {
    fires: { campaigns: [aCampaign({ endDay: '2026-02-28' })] },
    finds: { record: 'k1' },
    silent: { campaigns: [aCampaign({ endDay: '2026-03-01' })] },
  },
  noAudience: { fires: { audiences: [] }, silent: { audiences: [], goals: [] } },
  audienceUnnamed: {
    fires: { audiences: [anAudience({ name: ' ' })] },
    finds: { record: 'a1' },
    silent: {},
  },
  audienceEmpty: {
    fires: { audiences: [anAudience({ age: '' })] },
    finds: { values: { title: 'Families' } },
    silent: { audiences: [anAudience({ age: '', whySocial: 'To learn' })] },
  },
  audienceAssumed: {
    fires: { evidence: [said({ answer: '20 to 30' })] },
    finds: { record: 'a1', isBeside: true, values: { title: 'Families' } },
    silent: { audiences: [anAudience({ interests: 'School' })] },
  },
  noActiveChannel: {
    fires: { channels: [aChannel({ decision: 'listen' })] },
    silent: { channels: [aChannel({ decision: 'listen' })], goals: [] },
  },
  tooManyChannels: {
    fires: { channels: twoChannels, coming: [{ channelId: 'c1', day: '2026-03-12', count: 11 }] },
    finds: { values: { channels: 2, promised: 24, planned: 11 } },
    silent: { channels: twoChannels, coming: [{ channelId: 'c1', day: '2026-03-12', count: 12 }] },
  },
  channelOpen: {
    fires: { channels: [aChannel({ postsPerWeek: null, responsible: '', reason: '' })] },
    finds: { parts: ['cadence', 'responsible', 'reason'].map((part) => `strategy.missing.${part}`) },
    silent: { channels: [aChannel({ decision: 'claim', postsPerWeek: null, responsible: '', reason: '' })] },
  },
  channelAgainstDecision: {
    fires: { channels: [aChannel({ decision: 'claim' })] },
    finds: {
      values: { network: 'instagram', handle: 'sample', count: 4 },
      parts: ['strategy.decision.claim'],
    },
    silent: { channels: [aChannel({ decision: 'claim' })], coming: on(null, ...weekly) },
  },
  channelSilent: {
    fires: { coming: on('c1', '2026-03-12', '2026-03-28', '2026-04-05') },
    finds: { values: { network: 'instagram', handle: 'sample', day: '2026-03-13', days: 15 } },
    silent: { coming: on('c1', '2026-03-12', '2026-03-27', '2026-04-05') },
  },
  nameUnclaimed: {
    fires: { networkSheets: sound.networkSheets.map((sheet) => ({ ...sheet, nameState: 'free' as const })) },
    finds: {
      parts: ['facebook', 'linkedin', 'x', 'tiktok', 'youtube'].map((one) => `glossary.networkName.${one}`),
    },
    silent: {
      networkSheets: sound.networkSheets.map((sheet) => ({ ...sheet, nameState: 'taken' as const })),
    },
  },
  impostorLeft: {
    fires: {
      networkSheets: [aSheet('instagram', { nameState: 'impostor' })],
      impostorSteps: [step('x', 'Reported'), step('instagram', ' ')],
    },
    finds: { record: 'c1', isBeside: true },
    silent: {
      networkSheets: [aSheet('instagram', { nameState: 'impostor' })],
      impostorSteps: [step('instagram', 'Reported')],
    },
  },
  researchOld: {
    fires: { networkSheets: [aSheet('x', { brandDay: '2024-01-01', customersDay: '2025-03-09' })] },
    finds: { record: aSheet('x').id, values: { network: 'x', handle: '', day: '2025-03-09' } },
    silent: { networkSheets: [aSheet('x', { brandDay: '2024-01-01', customersDay: '2025-03-10' })] },
  },
  activeAgainstFit: {
    fires: { networkSheets: [aSheet('instagram', against)] },
    finds: { record: 'c1', parts: ['glossary.fit.against.customers', 'glossary.fit.against.hours'] },
    silent: { networkSheets: [aSheet('instagram', { ...against, makingFit: 'yes' })] },
  },
  channelsOverHours: {
    fires: promising(3.5),
    finds: { place: 'channels', values: { channels: 2, posts: 4, asked: 4, hours: 3.5 } },
    silent: promising(4),
  },
  tooFewHours: {
    fires: {
      channels: [aChannel(), aChannel({ id: 'c2', network: 'x' })],
      networkSheets: [aSheet('instagram', { hoursFit: 'no' }), aSheet('x', { hoursFit: 'no' })],
    },
    finds: { values: { some: 2, all: 2 } },
    silent: {
      channels: [aChannel(), aChannel({ id: 'c2', network: 'x', decision: 'claim' })],
      networkSheets: [aSheet('instagram', { hoursFit: 'no' }), aSheet('x', { hoursFit: 'no' })],
    },
  },
  noSecondFactor: {
    fires: { channels: [aChannel({ twoFactor: 'no', decision: 'claim' })] },
    finds: { record: 'c1' },
    silent: { channels: [aChannel({ twoFactor: null })] },
  },
  oneHand: {
    fires: { channelAccess: [inside('c1', 'Sample Person')] },
    finds: { values: { network: 'instagram', handle: 'sample', person: 'Sample Person' } },
    silent: {},
  },
  accessUnknown: {
    fires: { channels: [aChannel({ custodian: '' })], channelAccess: [] },
    finds: { parts: ['glossary.networkName.instagram'] },
    silent: { channels: [aChannel({ custodian: 'Sample Person' })], channelAccess: [] },
  },
  noVoice: {
    fires: { sheets: blankSheets },
    finds: { place: 'voice', record: null },
    silent: { sheets: blankSheets, terms: [aTerm()] },
  },
  sellingVoice: {
    fires: {
      pillars: ['p1', 'p2', 'p3'].map((id) => aPillar({ id, share: 33.4, purpose: 'capture' })),
      ideas: ['p1', 'p2', 'p3'].map((pillarId) => ({ pillarId, count: 1 })),
    },
    finds: { values: { all: 3 } },
    silent: {
      pillars: ['p1', 'p2', 'p3'].map((id) =>
        aPillar({ id, share: 33.4, purpose: id === 'p3' ? 'creation' : 'capture' }),
      ),
    },
  },
  avoidedOpen: {
    fires: { terms: [aTerm({ instead: ' ' })] },
    finds: { record: 'w1', isBeside: true, values: { title: 'cheap' } },
    silent: {
      terms: [aTerm({ instead: '', why: 'It says nothing.' }), aTerm({ kind: 'approved', instead: '' })],
    },
  },
  sharesOff: {
    fires: { pillars: [aPillar({ share: 94 })] },
    finds: { values: { sum: 94 } },
    silent: { pillars: [aPillar({ share: 95 })] },
  },
  sellingPillars: {
    fires: { posts: [some('productVideo', 4), some('tip', 1)] },
    silent: { posts: [some('productVideo', 4), some('tip', 2)] },
  },
  pillarWithoutShare: {
    fires: { pillars: [aPillar(), aPillar({ id: 'p2', name: 'People', share: null })] },
    finds: { record: 'p2', values: { title: 'People' } },
    silent: { pillars: [aPillar(), aPillar({ id: 'p2', share: 0 })] },
  },
  pillarDry: { fires: { posts: [], ideas: [] }, finds: { record: 'p1' }, silent: { posts: [] } },
  sellingPosts: {
    fires: { posts: [some('customerStory', 6), some('newsletterPreview', 1), some('tip', 3)] },
    finds: { values: { some: 7, all: 10 } },
    silent: { posts: [some('customerStory', 6), some('tip', 3), some(null, 1)] },
  },
  oneType: {
    fires: { posts: [some('tip', 7), some('poll', 3)] },
    finds: { values: { some: 7, all: 10 }, parts: ['calendar.types.tip'] },
    silent: { posts: [some('customerStory', 7), some('poll', 3)] },
  },
  avoidedWords: {
    fires: { terms: [aTerm()], planned: [planned('Our Cheap rye')] },
    finds: { record: 'x1', place: 'calendar', values: { title: 'Rye', day: '2026-03-12', words: 'Cheap' } },
    silent: { terms: [aTerm()], planned: [planned('Our cheapest rye')] },
  },
  typeNotForUs: {
    fires: { sheets: memes('notForUs'), planned: [planned('', 'meme')] },
    finds: { record: 'x1', parts: ['calendar.types.meme'] },
    silent: { sheets: memes('caution'), planned: [planned('', 'meme')] },
  },
  loosePosts: {
    fires: { posts: [some('tip', 3), some('poll', 2, { isLoose: true })] },
    finds: { values: { some: 2, all: 5 } },
    silent: { posts: [some('tip', 4), some('poll', 2, { isLoose: true })] },
  },
  noIdeas: {
    fires: { ideas: [] },
    silent: { ideas: [], channels: [aChannel({ postsPerWeek: null })] },
  },
  runwayShort: {
    fires: { balance: waiting(4), channels: [aChannel({ postsPerWeek: 3 })] },
    finds: { values: { weeks: 1.3 } },
    silent: { balance: waiting(0), channels: [aChannel({ postsPerWeek: 3 })] },
  },
  pillarShort: {
    fires: {
      balance: waiting(1, 20),
      channels: [aChannel({ postsPerWeek: 3 })],
      pillars: [aPillar({ share: 50 })],
    },
    finds: { values: { title: 'Know-how', weeks: 0.6 } },
    silent: {
      balance: waiting(1, 20),
      channels: [aChannel({ postsPerWeek: null })],
      pillars: [aPillar({ share: 50 })],
    },
  },
  notListening: { fires: { hasTalked: false }, silent: { hasTalked: false, posts: [some('tip', 7)] } },
  permissionMissing: {
    fires: { unpermitted: [unpermitted('missing')] },
    finds: { record: 'x1', place: 'calendar', values: { title: 'Rye', day: '2026-03-12', name: 'a.jpg' } },
    silent: { unpermitted: [unpermitted('expired')] },
  },
  permissionExpired: {
    fires: { unpermitted: [unpermitted('expired')] },
    finds: { record: 'x1', place: 'calendar' },
    silent: { unpermitted: [unpermitted('missing')] },
  },
  permissionOpen: {
    fires: { unpermitted: [unpermitted('open')] },
    finds: { record: 'x1', place: 'calendar' },
    silent: { unpermitted: [unpermitted('missing')] },
  },
  businessOpen: {
    fires: { blocks: [aBlock({ kind: 'finance' })] },
    finds: { values: { page: 'risks' }, parts: ['strategy.business.about.risk'] },
    silent: { goals: [], objectives: [], tactics: [], blocks: [] },
  },
  riskUnanswered: {
    fires: { blocks: [aBlock({ kind: 'finance' }), aRisk({ answer: ' ' })] },
    finds: { record: 'b2', parts: ['glossary.likelihood.likely', 'glossary.impact.severe'] },
    silent: { blocks: [aBlock({ kind: 'finance' }), aRisk({ answer: '', impact: 'slight' })] },
  },
  paidTooWide: {
    fires: { paidEfforts: [aPaidEffort({ place: 'Worldwide' })] },
    finds: {
      record: 'e1',
      parts: ['strategy.paid.short.everybody', 'strategy.paid.short.tooFewFacts'],
    },
    silent: { paidEfforts: [aPaidEffort({ place: 'Worldwide', status: 'stopped' })] },
  },
  paidBeforeOrganic: {
    fires: { hasResults: false },
    finds: { record: null, values: { show: 'paid' } },
    silent: { hasResults: false, paidEfforts: [aPaidEffort({ status: 'done' })] },
  },
  paidColdFirst: {
    fires: { paidEfforts: [aPaidEffort(cold)] },
    finds: { record: 'e1' },
    silent: { paidEfforts: [aPaidEffort({ ...cold, whyCold: 'Nobody knows us yet.' })] },
  },
  costBackwards: {
    fires: { budgetLines: [aBudgetLine({ startMonth: '2026-04', endMonth: '2026-03' })] },
    finds: { record: 'l1', isBeside: true },
    silent: { budgetLines: [aBudgetLine({ startMonth: '2026-04', endMonth: '2026-04' })] },
  },
  budgetWithoutGoal: {
    fires: { budgetLines: [aBudgetLine({ goalId: null })] },
    finds: { record: 'l1' },
    silent: { budgetLines: [aBudgetLine({ goalId: null, scope: 'all' })] },
  },
  campaignCostsOverBudget: {
    fires: {
      campaigns: [aCampaign({ budget: 154.99 })],
      paidEfforts: [aPaidEffort({ campaignId: 'k1' })],
    },
    finds: { values: { title: 'Spring', costs: 155, budget: 154.99, show: 'goals' } },
    silent: {
      campaigns: [aCampaign({ budget: 155 })],
      paidEfforts: [aPaidEffort({ campaignId: 'k1' })],
    },
  },
  noWatchList: {
    fires: { keywords: [] },
    finds: { place: 'listening', record: null },
    silent: { keywords: [], channels: [aChannel({ decision: 'claim' })], goals: [], coming: [] },
  },
  brandUnwatched: {
    fires: { keywords: [aKeyword({ kind: 'hashtag' })] },
    silent: { keywords: [aKeyword({ kind: 'hashtag' }), aKeyword({ id: 'y2' })] },
  },
  watchOpen: {
    fires: { keywords: [aKeyword({ rhythm: null, responsible: ' ' })] },
    finds: {
      record: 'y1',
      isBeside: true,
      parts: ['strategy.missing.rhythm', 'strategy.missing.responsible'],
    },
    silent: { keywords: [aKeyword({ kind: 'product' }), aKeyword()] },
  },
  nobodyReplies: {
    fires: { sheets: replying({ responsible: ' ' }) },
    finds: { place: 'reply' },
    silent: { sheets: replying({ standIn: '' }) },
  },
  replierUntaught: {
    fires: {
      sheets: replying({ standIn: 'sample person ' }),
      persons: [aPerson(), aPerson({ id: 'p2', name: 'Other', basicsDoneDay: '2026-01-01' })],
    },
    finds: { values: { title: 'Sample Person' } },
    silent: {
      sheets: replying({ standIn: 'Sample Person' }),
      persons: [aPerson({ basicsDoneDay: '2026-01-01' })],
    },
  },
  replySlow: {
    fires: { sheets: replying({ hours: 25 }) },
    finds: { values: { hours: 25, within: 24 } },
    silent: { sheets: replying({ hours: 24 }) },
  },
  treeOpen: {
    fires: {
      replyNodes: [aNode('q', 'question'), aNode('o', 'outcome', 2)],
      replyAnswers: answers('o', null),
    },
    finds: { record: 'q', values: { count: 1 }, parts: ['reply.problemShort.deadEnd'] },
    silent: {
      replyNodes: [aNode('q', 'question'), aNode('o', 'outcome', 2)],
      replyAnswers: answers('o', 'o'),
    },
  },
  ...peopleCases,
}

const find = (change: Change, rule: string) =>
  checkUp({ ...sound, ...change }).filter((finding) => finding.rule === rule)

describe('the check-up', () => {
  it('finds nothing in a sound plan', () => {
    expect(checkUp(sound)).toEqual([])
  })

  it('finds nothing in an empty one', () => {
    const nothing: CheckupInput = {
      ...sound,
      goals: [],
      objectives: [],
      tactics: [],
      audiences: [],
      channels: [],
      pillars: [],
      campaigns: [],
      coming: [],
      posts: [],
      ideas: [],
      hasTalked: false,
    }
    expect(checkUp(nothing)).toEqual([])
  })

  it('has for every rule a plan in which it speaks and one in which it does not', () => {
    expect(Object.keys(cases)).toEqual(rules.map(({ id }) => id))
  })

  it.each(Object.entries(cases))('%s speaks', (rule, { fires, finds = {} }) => {
    expect(find(fires, rule)).toEqual([expect.objectContaining(finds)])
  })

  it.each(Object.entries(cases))('%s is silent', (rule, { silent }) => {
    expect(find(silent, rule)).toEqual([])
  })

  it.each(Object.entries(cases))('%s gives its sentence every word it asks for', (rule, { fires }) => {
    const sentences = Object.entries(words.checkup.finding).filter(([key]) => key.split('_')[0] === rule)
    const [finding] = find(fires, rule)
    const given = Object.keys(finding?.values ?? {}).concat('parts', 'channel')
    expect(sentences.length).toBeGreaterThan(0)
    for (const [, text] of sentences)
      for (const [, hole] of text.matchAll(/{{(\w+)}}/g)) expect(given).toContain(hole)
  })

  it('reads from the plan to the calendar, whatever the order of the rules', () => {
    const found = checkUp({ ...sound, ideas: [], pillars: [aPillar({ share: 10 })], tactics: [] })
    expect(found.map(({ place }) => place)).toEqual(['plan', 'pillars', 'calendar'])
  })

  it('counts three content types as selling', () => {
    expect(sellingTypes).toEqual(['productVideo', 'customerStory', 'newsletterPreview'])
  })
})

describe('objectives contradict each other', () => {
  const contradict = (one: object, other: object) =>
    find({ objectives: [anObjective(one), anObjective({ id: 'o2', ...other })] }, 'objectivesContradict')
      .length > 0

  it.each([
    ['two targets for one day', {}, { target: 300 }, true],
    ['a milestone on the way', {}, { target: 150, dueDay: '2026-06-30' }, false],
    ['a later target behind an earlier one', {}, { target: 150, dueDay: '2027-06-30' }, true],
    ['growing and keeping at once', {}, { kind: 'keep', target: 100, band: 10 }, true],
    [
      'growing first, keeping after',
      {},
      { kind: 'keep', target: 200, band: 10, startDay: '2027-01-01' },
      false,
    ],
    ['another measure', {}, { target: 50, measureId: 'clicks' }, false],
    ['exploring', {}, { kind: 'exploring', target: 50 }, false],
    ['bands that touch', { kind: 'keep', band: 10 }, { kind: 'keep', target: 215, band: 5 }, false],
    ['bands apart', { kind: 'keep', band: 10 }, { kind: 'keep', target: 216, band: 5 }, true],
  ])('%s', (_name, one, other, expected) => {
    expect(contradict(one, other)).toBe(expected)
  })
})
