import { useTranslation } from 'react-i18next'
import type { NumberNote } from '../../../shared/review/number-notes.ts'
import type { BuiltInMeasure } from '../../../shared/review/review.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'

/** What must be known of the figures, each said once and by its number. */
export function Notes({ notes }: { notes: readonly NumberNote[] }) {
  const { t } = useTranslation()
  const wordsOf = useNoteWords()
  if (notes.length === 0) return null
  return (
    <div className="notes" data-keep>
      <h3>{t('print.told.notes')}</h3>
      <ol>
        {notes.map((note) => (
          <li key={JSON.stringify(note)}>{wordsOf(note)}</li>
        ))}
      </ol>
    </div>
  )
}

/** A note in words. */
export function useNoteWords(): (note: NumberNote) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const nameOf = ({ network, handle }: { network: Parameters<typeof networkName>[0]; handle: string }) =>
    handle ? `${networkName(network)} ${isolate(handle)}` : networkName(network)
  const measuresOf = (measures: readonly BuiltInMeasure[]) =>
    format.list(measures.map((measure) => t(`glossary.measureName.${measure}`)))
  const wordsOf = (note: NumberNote) => {
    switch (note.kind) {
      case 'missing':
        return t('print.told.note.missing', {
          measures: measuresOf(note.measures),
          channels: format.list(note.channels.map(nameOf)),
        })
      case 'noSum':
        return t('review.cell.noReachSum')
      case 'days':
        return t('print.told.note.days', {
          channel: nameOf(note.channel),
          measures: measuresOf(note.measures),
          known: format.number(note.known),
          of: format.number(note.of),
        })
      case 'posts':
        return t('print.told.note.posts', {
          count: note.posts,
          number: format.number(note.posts),
          channel: nameOf(note.channel),
          measures: measuresOf(note.measures),
        })
      case 'sets':
        return t('print.told.note.sets')
      case 'corrected':
        return t('print.told.note.corrected', { count: note.count, number: format.number(note.count) })
      case 'setAside':
        return t('review.setAside', { count: note.count, number: format.number(note.count) })
      case 'byHand':
        return t('print.told.note.byHand')
    }
  }
  return (note) => {
    const months = note.months?.map((month) => format.month(month))
    return months ? `${wordsOf(note)} (${format.list(months)})` : wordsOf(note)
  }
}
