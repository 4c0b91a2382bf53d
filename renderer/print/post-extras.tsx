import { useTranslation } from 'react-i18next'
import { readableText } from '../../shared/calendar/outgoing.ts'
import type { PlanAccount } from '../../shared/print/exports.ts'
import { linkMark, readLink, shortLink } from '../../shared/text/link.ts'
import { Account, Lines } from './pieces.tsx'

interface PostExtrasProps {
  link: string
  text: string
  variants: readonly {
    text: string | null
    firstComment: string
    link: string | null
    channel: PlanAccount | null
  }[]
}

/** What goes out beside the texts: where they lead, and what is said first under them. What is measured is not for paper. */
export function PostExtras({ link, text, variants }: PostExtrasProps) {
  const { t } = useTranslation()
  const comments = variants.filter(({ firstComment }) => firstComment !== '')
  const links = variants.filter((one) => one.link && one.link !== link)
  const isSaid = text.includes(linkMark)
  return (
    <>
      {isSaid ? null : <LinkLine link={link} />}
      {links.map(({ channel, link }) => (
        <LinkLine key={`${channel?.network} ${channel?.handle}`} link={link ?? ''} channel={channel} />
      ))}
      {comments.map(({ channel, firstComment, link: own }) => (
        <div className="own-text" key={`${channel?.network} ${channel?.handle}`}>
          <strong>{t('print.calendar.firstComment')}</strong> {channel && <Account {...channel} />}
          <Lines text={readableText(firstComment, own ?? link)} />
        </div>
      ))}
    </>
  )
}

function LinkLine({ link, channel }: { link: string; channel?: PlanAccount | null }) {
  const { t } = useTranslation()
  const read = readLink(link)
  if ('problem' in read || read.link === '') return null
  return (
    <p className="because leads">
      {t('print.calendar.link')} {channel && <Account {...channel} />}{' '}
      <bdi dir="ltr">{shortLink(read.link)}</bdi>
    </p>
  )
}
