import {
  IconAt,
  IconBinoculars,
  IconBuildingStore,
  IconBulb,
  IconCalendar,
  IconCalendarEvent,
  IconCoins,
  IconDoorEnter,
  IconEar,
  IconFlag,
  IconGavel,
  IconId,
  IconListCheck,
  IconMessage2,
  IconMessageQuestion,
  IconNote,
  IconPhoto,
  IconQuote,
  IconShape,
  IconSitemap,
  IconSpeakerphone,
  IconTarget,
  IconUser,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Excerpt, SearchHit } from '../../shared/search.ts'
import classes from './hit-line.module.css'

const icons: Record<SearchHit['table'], TablerIcon> = {
  contact: IconUser,
  post: IconNote,
  goal: IconFlag,
  objective: IconTarget,
  tactic: IconListCheck,
  audience: IconUsers,
  pillar: IconShape,
  channel: IconAt,
  gateAnswer: IconDoorEnter,
  objection: IconMessageQuestion,
  businessBlock: IconBuildingStore,
  budgetLine: IconCoins,
  paidEffort: IconSpeakerphone,
  term: IconQuote,
  competitor: IconBinoculars,
  keyword: IconEar,
  messagePoint: IconMessage2,
  replyNode: IconSitemap,
  person: IconId,
  policy: IconGavel,
  dayNote: IconCalendar,
  offlineEvent: IconCalendarEvent,
  media: IconPhoto,
}

/** One found record: what it is, its title, and the line that holds the words. */
export function HitLine({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation()
  const Icon = hit.isIdea ? IconBulb : icons[hit.table]
  return (
    <>
      <Icon className={classes.icon} size={16} stroke={1.5} aria-hidden />
      <span className={classes.text}>
        <span className={classes.title}>
          <Marked excerpt={hit.title} />
        </span>
        {hit.snippet ? (
          <span className={classes.snippet}>
            <Marked excerpt={hit.snippet} />
          </span>
        ) : null}
      </span>
      <span className={classes.kind}>{t(`glossary.${hit.isIdea ? 'idea' : hit.table}`)}</span>
    </>
  )
}

function Marked({ excerpt: { text, hits } }: { excerpt: Excerpt }) {
  const ends = hits.map(([, end]) => end)
  return (
    <bdi>
      {hits.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index - 1] ?? 0, start)}
          <mark className={classes.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </bdi>
  )
}
