import { useTranslation } from 'react-i18next'
import type { PlanPost } from '../../../shared/print/exports.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { shorten } from '../pieces.tsx'
import type { PaperTile } from './paper-tiles.ts'
import { inLine, nameOf } from './post-name.ts'

/** A post on its day of the grid; a week has room for how it begins. */
export function TileOnPaper({ tile: { post, outs }, isWeek }: { tile: PaperTile; isWeek: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [picture] = post.pictures
  return (
    <div className={isWeek ? 'grid-tile wide' : 'grid-tile'}>
      <div className="grid-head">
        <b>{format.number(post.number)}</b>
        {outs.map(({ time, variants }) => (
          <span className="grid-out" key={time}>
            <span className="grid-time">
              {time ? <bdi>{format.time(time)}</bdi> : t('print.days.noTime')}
            </span>
            <Networks variants={variants} isNamed={isWeek} />
          </span>
        ))}
        <span className="grid-marks">
          <StatusMark kind="postState" status={post.state} size={9} />
          {post.pillar && <PillarSwatch mark={post.pillar.mark} size={7} />}
        </span>
      </div>
      <div className="grid-face">
        {picture && <img src={picture.source} alt={picture.words} />}
        <p className="grid-title" dir="auto">
          {nameOf(post, isWeek ? 90 : 70)}
        </p>
      </div>
      {isWeek && post.title && (
        <p className="grid-text" dir="auto">
          {shorten(inLine(post), 180)}
        </p>
      )}
      {isWeek && post.responsible && (
        <p className="grid-who">
          <bdi>{post.responsible}</bdi>
        </p>
      )}
    </div>
  )
}

function Networks({ variants, isNamed }: { variants: PlanPost['variants']; isNamed: boolean }) {
  const { t } = useTranslation()
  const networks = [...new Set(variants.flatMap(({ channel }) => channel?.network ?? []))]
  return (
    <>
      {networks.map((network) => (
        <span className="grid-network" key={network}>
          <NetworkMark network={network} size={9} isSilent={isNamed} />
          {isNamed && t(`glossary.networkName.${network}`)}
        </span>
      ))}
      {networks.length === 0 && <span className="grid-open">{t('print.calendar.noChannel')}</span>}
    </>
  )
}
