import { yearly } from '../../shared/calendar/own-layers.ts'
import { addDays, firstDayOf, monthOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { newId } from '../id.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

/** Channel (its place in the list), weekday (1 is Monday) and time: when most of the sample's posts stand. */
const slots: [channel: number, weekday: number, time: string][] = [
  [0, 1, '18:00'],
  [0, 3, '18:00'],
  [0, 4, '18:00'],
  [1, 2, '12:30'],
  [1, 4, '12:30'],
  [2, 3, '12:15'],
  [3, 3, '08:00'],
]

/** When the sample's channels post, when nobody does, and what else happens this month. */
export function addRhythm(sample: Sample, strategy: SampleStrategy): void {
  const { writer, words, language, today } = sample
  for (const [channel, weekday, time] of slots)
    writer.add('slot', { id: newId(), channelId: strategy.channels[channel] as Id, weekday, time })
  // A day of rest: the Sabbath from Friday afternoon on, else Sunday.
  const rest =
    language === 'he'
      ? { weekdays: '5', startTime: '16:00', endTime: '20:00', days: 1 }
      : { weekdays: '7', startTime: '00:00', endTime: '00:00', days: 1 }
  writer.add('quietWindow', { id: newId(), channelId: null, ...rest, reason: words.quiet })

  const [note, event] = readLines(words.days)
  const month = firstDayOf(monthOf(today))
  writer.add('dayNote', {
    ...{ id: newId(), kind: 'absence', startDay: addDays(month, 15), endDay: addDays(month, 17) },
    ...{ text: note?.(0) ?? '', sharedAt: null },
  })
  writer.add('offlineEvent', {
    ...{ id: newId(), kind: 'meetUp', title: event?.(0) ?? '', place: event?.(1) ?? '' },
    ...{ startDay: addDays(month, 19), endDay: addDays(month, 19), time: '19:00' },
    responsible: strategy.members[0] ?? '',
    ...{ cost: null, outcome: '' },
  })
  addAwareness(sample)
}

/** Days the world keeps, every year. */
function addAwareness({ writer, words, today, at }: Sample): void {
  const [list, ...days] = readLines(words.awareness)
  const layerId = newId()
  writer.add('ownLayer', {
    ...{ id: layerId, name: list?.(0) ?? '', mark: 2, fileName: '', position: 1 },
    sharedAt: at,
  })
  for (const day of days) {
    const startDay = `${Number(today.slice(0, 4)) - 1}-${day(1)}`
    writer.add('layerDay', {
      ...{ id: newId(), layerId, title: day(0), startDay, endDay: startDay, time: null, place: '' },
      ...{ timeZone: 'UTC', rule: yearly, exceptDays: '' },
    })
  }
}
