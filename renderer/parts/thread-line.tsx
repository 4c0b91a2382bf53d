import { IconChevronRight } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { go } from '../place.ts'
import classes from './thread-line.module.css'

interface ThreadLineProps {
  /** From the goal down. */
  steps: readonly { id: string; title: string }[]
  /** What the thread leads to, where its name does not stand beside it already. */
  end?: ReactNode
}

/** A hint is a paragraph, which may hold no `nav`. */
const wayOf = (label: string) => ({ role: 'navigation', 'aria-label': label })

/** The golden thread in one line: the way up from something to its goal, each step a link. */
export function ThreadLine({ steps, end }: ThreadLineProps) {
  const { t } = useTranslation()
  return (
    <span {...wayOf(t('strategy.panel.thread'))} className={classes.thread}>
      {steps.map(({ id, title }, at) => (
        <Fragment key={id}>
          {at > 0 ? <Mark /> : null}
          <button
            type="button"
            className={classes.step}
            dir="auto"
            title={title}
            onClick={() => go({ screen: 'strategy', record: id })}
          >
            {title || '…'}
          </button>
        </Fragment>
      ))}
      {end ? (
        <>
          {steps.length > 0 ? <Mark /> : null}
          <span className={classes.end}>{end}</span>
        </>
      ) : null}
    </span>
  )
}

const Mark = () => (
  <IconChevronRight size={12} stroke={1.5} className={`points ${classes.mark}`} aria-hidden />
)
