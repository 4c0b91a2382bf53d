import { blankSheets } from '../../shared/print/sheets.ts'
import { starterTree } from '../../shared/replies/reply-starter.ts'
import { replyHours, replyParts } from '../../shared/strategy/listening.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { newId } from '../id.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'
import { keywords, repliers } from './plan.ts'
import { starterWords } from './starter-words.ts'

/** What the sample listens for, who answers, and the ready-made tree with the sample's people in it. */
export function addReplies({ writer, words, language }: Sample, { members }: SampleStrategy): void {
  const nameOf = (member: number) => members[member] ?? ''
  const say = starterWords(language)
  readLines(words.keywords).forEach((fields, at) => {
    const { member, ...keyword } = keywords[at] as (typeof keywords)[number]
    const written = { title: fields(0), place: fields(1), responsible: nameOf(member) }
    writer.add('keyword', { id: newId(), ...keyword, ...written, position: at + 1 })
  })
  readLines(words.competitors).forEach((fields, at) => {
    const written = { name: fields(0), place: fields(1), doesWell: fields(2), lesson: fields(3) }
    writer.add('competitor', { id: newId(), ...written, position: at + 1 })
  })
  readLines(words.messagePoints).forEach((fields, at) => {
    writer.add('messagePoint', { id: newId(), title: fields(0), facts: fields(1), position: at + 1 })
  })
  writer.add('replyPlan', {
    ...blankSheets.replyPlan[0],
    responsible: nameOf(repliers.responsible),
    standIn: nameOf(repliers.standIn),
    hours: replyHours,
    ...Object.fromEntries(replyParts.map((part) => [part, say(`plan.starter.${part}`)])),
  })

  const { nodes, answers } = starterTree((key) => say(`starter.${key}`))
  const ids = new Map(nodes.map(({ key }) => [key, newId()]))
  nodes.forEach(({ key, ...node }, at) => {
    const calls = node.outcome === 'crisis' ? repliers.crisis : repliers.responsible
    const responsible = node.outcome === 'crisis' || node.outcome === 'person' ? nameOf(calls) : ''
    writer.add('replyNode', {
      ...{ ...blank.replyNode, ...node, responsible },
      ...{ id: ids.get(key) ?? '', position: at + 1 },
    })
  })
  answers.forEach(({ from, title, to }, at) => {
    const [nodeId, targetId] = [ids.get(from) ?? '', ids.get(to) ?? null]
    writer.add('replyAnswer', { id: newId(), nodeId, title, targetId, position: at + 1 })
  })
}
