import {
  IconAlertTriangle,
  IconAt,
  IconBinoculars,
  IconBuildingStore,
  IconBulb,
  IconCalendar,
  IconCalendarEvent,
  IconCalendarStar,
  IconClipboardCheck,
  IconCoins,
  IconDiamond,
  IconDoorEnter,
  IconEar,
  IconFileDollar,
  IconFlag,
  IconFlask,
  IconGavel,
  IconHash,
  IconHeartHandshake,
  IconId,
  IconListCheck,
  IconMessage2,
  IconMessageQuestion,
  IconMessageReply,
  IconMessages,
  IconMicrophone,
  IconNote,
  IconPhone,
  IconPhoto,
  IconQuote,
  IconRss,
  IconSchool,
  IconShape,
  IconSitemap,
  IconSpeakerphone,
  IconTarget,
  IconTemplate,
  IconUser,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Excerpt, SearchHit } from '../../shared/search.ts'
import classes from './hit-line.module.css'
import { useHitPlace } from './hit-place.ts'

const icons: Record<SearchHit['table'], TablerIcon> = {
  contact: IconUser,
  post: IconNote,
  goal: IconFlag,
  objective: IconTarget,
  tactic: IconListCheck,
  campaign: IconDiamond,
  audience: IconUsers,
  pillar: IconShape,
  channel: IconAt,
  gateAnswer: IconDoorEnter,
  objection: IconMessageQuestion,
  businessBlock: IconBuildingStore,
  budgetLine: IconCoins,
  paidEffort: IconSpeakerphone,
  term: IconQuote,
  hashtagSet: IconHash,
  competitor: IconBinoculars,
  keyword: IconEar,
  messagePoint: IconMessage2,
  replyNode: IconSitemap,
  person: IconId,
  policy: IconGavel,
  audit: IconClipboardCheck,
  crisisCall: IconPhone,
  voice: IconMicrophone,
  replyPlan: IconMessageReply,
  crisis: IconAlertTriangle,
  dayNote: IconCalendar,
  offlineEvent: IconCalendarEvent,
  layerDay: IconCalendarStar,
  mention: IconMessages,
  media: IconPhoto,
  template: IconTemplate,
  place: IconRss,
  alliance: IconHeartHandshake,
  bid: IconFileDollar,
  lesson: IconSchool,
  experiment: IconFlask,
}

/** One found record: what it is, its title, and the line that holds the words. */
export function HitLine({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation()
  const Icon = hit.isIdea ? IconBulb : icons[hit.table]
  // What is there once has no title: its words stand in its place.
  const where = useHitPlace(hit)
  const [title, snippet] = hit.title.text || !hit.snippet ? [hit.title, hit.snippet] : [hit.snippet, null]
  return (
    <>
      <Icon className={classes.icon} size={16} stroke={1.5} aria-hidden />
      <span className={classes.text}>
        <span className={classes.title}>
          <Marked excerpt={title} />
        </span>
        {snippet ? (
          <span className={classes.snippet}>
            {where ? <span className={classes.where}>{where}: </span> : null}
            <Marked excerpt={snippet} />
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
