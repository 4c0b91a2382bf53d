import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { useRead } from '../../use-read.ts'
import { placeName } from '../moving/moves.ts'
import { countClashes, keepClashes, offersOf, takeOffer } from '../place-notice.ts'
import { ClashLine } from './clash-words.tsx'
import classes from './post-clashes.module.css'

const watched = ['variant', 'post', 'slot', 'quietWindow', 'clashRule', 'keptClash', 'hold'] as const

/** What speaks against where the post stands, each with its answer; what somebody keeps all the same is said quietly. */
export function PostClashes({ postId, title }: { postId: Id; title: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { value: checks = [] } = useRead(
    postId,
    () => api.calendar.check({ id: postId, language: format.language }),
    watched,
  )
  const count = countClashes(checks)
  useSaying(count)
  const clashing = checks.filter(({ clashes }) => clashes.length > 0)
  const offer = offersOf(clashing)
  const [first] = offer
  const kept = checks.flatMap((one) => one.kept)
  if (count === 0 && kept.length === 0) return null
  return (
    <section className={classes.clashes} aria-label={t('clashes.title')}>
      {clashing.map(({ variantId, channelId, day, time, clashes }) =>
        clashes.map((clash) => (
          <ClashLine
            key={`${variantId} ${clash.kind} ${clash.about}`}
            clash={clash}
            channelId={channelId}
            place={{ day, time }}
          />
        )),
      )}
      {count > 0 ? (
        <div className={classes.answers}>
          <Button size="compact-xs" onClick={() => void keepClashes(postId, title).catch(() => {})}>
            {t('clashes.keep')}
          </Button>
          {first ? (
            <Button size="compact-xs" onClick={() => void takeOffer(offer).catch(() => {})}>
              {offer.length === 1
                ? t('slots.notice.take', { place: placeName(first) })
                : t('slots.notice.takeAll')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {kept.map(({ kind, person, at }) => (
        <p key={`${kind} ${at}`} className={classes.kept}>
          {t('clashes.keptBy', {
            what: t(`clashes.short.${kind}`),
            person: person || t('shell.history.someone'),
            moment: format.moment(at),
          })}
        </p>
      ))}
    </section>
  )
}

/** An edit that brings a clash is told to those who do not see the list grow. */
function useSaying(count: number): void {
  const { t } = useTranslation()
  const before = useRef<number>(undefined)
  useEffect(() => {
    if (before.current !== undefined && count > before.current) announce(t('clashes.some', { count }))
    before.current = count
  }, [count, t])
}
