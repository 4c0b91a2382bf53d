import type { Id } from '../../shared/record.ts'
import { newId } from '../id.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'

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

/** When the sample's channels post, and when nobody does. */
export function addRhythm({ writer, words, language }: Sample, strategy: SampleStrategy): void {
  for (const [channel, weekday, time] of slots)
    writer.add('slot', { id: newId(), channelId: strategy.channels[channel] as Id, weekday, time })
  // A day of rest: the Sabbath from Friday afternoon on, else Sunday.
  const rest =
    language === 'he'
      ? { weekdays: '5', startTime: '16:00', endTime: '20:00', days: 1 }
      : { weekdays: '7', startTime: '00:00', endTime: '00:00', days: 1 }
  writer.add('quietWindow', { id: newId(), channelId: null, ...rest, reason: words.quiet })
}
