import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type Pillar, shareSum } from '../../../shared/strategy/strategy.ts'
import { useFormat } from '../../parts/format.ts'
import { PillarSwatch, pillarHue, pillarMarkCount } from '../../parts/pillar-swatch.tsx'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { AddButton } from '../add-button.tsx'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'

interface PillarsProps {
  pillars: Pillar[]
  postCounts: Readonly<Record<string, number>>
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** The recurring themes and how much of all posts each should be. */
export function Pillars({ pillars, postCounts, shownId, onDetails }: PillarsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const add = () => {
    const free = Array.from({ length: pillarMarkCount }, (_, mark) => mark).find((mark) =>
      pillars.every((pillar) => pillar.mark !== mark),
    )
    void addRecord({ table: 'pillar', beforeId: null, values: { mark: free ?? 0 } }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  }
  if (pillars.length === 0) {
    return (
      <EmptyState
        title={t('strategy.pillar.emptyTitle')}
        why={t('strategy.pillar.emptyWhy')}
        action={
          <Button variant="filled" onClick={add}>
            {t('strategy.add.pillar')}
          </Button>
        }
      />
    )
  }
  return (
    <>
      <Mix pillars={pillars} />
      <Register
        table="pillar"
        label={t('strategy.tab.pillars')}
        rows={pillars}
        nameOf={({ name }) => name || t('strategy.list.unnamed')}
        columns="minmax(0, 1fr) minmax(0, 1.4fr) 72px 72px"
        heads={
          <>
            <span>{t('strategy.field.name')}</span>
            <span>{t('strategy.field.description')}</span>
            <span className={classes.headNumber}>{t('strategy.pillar.posts')}</span>
            <span className={classes.headNumber}>{t('strategy.field.share')}</span>
          </>
        }
        cells={({ id, name, description, mark, share }) => (
          <>
            <span className={classes.main}>
              <PillarSwatch mark={mark} />
              <bdi className={classes.text}>{name || t('strategy.list.unnamed')}</bdi>
            </span>
            <bdi className={classes.quiet}>{plainText(description)}</bdi>
            <span className={`${classes.number} ${classes.widest}`}>{format.number(postCounts[id])}</span>
            <span className={classes.number}>{format.percent(share === null ? null : share / 100)}</span>
          </>
        )}
        shownId={shownId}
        onDetails={onDetails}
      />
      <AddButton onClick={add}>{t('strategy.add.pillar')}</AddButton>
    </>
  )
}

/** All shares as one bar, with what they add up to in words. */
function Mix({ pillars }: { pillars: Pillar[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sum = shareSum(pillars)
  if (sum === undefined) return <p className={classes.sum}>{t('strategy.pillar.noShares')}</p>
  const whole = Math.max(100, sum)
  const state = sum === 100 ? 'full' : sum < 100 ? 'open' : 'over'
  const values = { sum: format.percent(sum / 100), rest: format.percent(Math.abs(100 - sum) / 100) }
  return (
    <div className={classes.mix}>
      <div className={classes.bar} aria-hidden="true">
        {pillars.map(({ id, share, mark }) =>
          share ? (
            <span key={id} style={{ inlineSize: `${(share / whole) * 100}%`, background: pillarHue(mark) }} />
          ) : null,
        )}
        {sum < 100 ? <span className={classes.open} style={{ flex: 1 }} /> : null}
      </div>
      <p className={classes.sum} data-tone={state === 'over' ? 'warn' : undefined}>
        {t(`strategy.pillar.sum.${state}`, values)}
      </p>
    </div>
  )
}
