import { useTranslation } from 'react-i18next'
import type { MessagePoint } from '../../shared/strategy/listening.ts'
import { useFormat } from '../parts/format.ts'
import { Fold } from '../ui/page/fold.tsx'
import { MarkedText } from '../ui/writing/marked-text.tsx'
import classes from './panel.module.css'

/** What is true, by topic, to be said in one's own words: nothing here is put into the answer. */
export function PointsPart({ points }: { points: readonly MessagePoint[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (points.length === 0) return null
  return (
    <Fold title={t('replies.points')} summary={format.list(points.map(({ title }) => title))}>
      <p className={classes.hint}>{t('replies.ownWords')}</p>
      <dl className={classes.points}>
        {points.map(({ id, title, facts }) => (
          <div key={id}>
            <dt dir="auto">{title}</dt>
            <dd>
              <MarkedText text={facts} heading="h4" />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
