import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../parts/format.ts'
import { useKnown } from '../workspace.ts'
import classes from './recent-list.module.css'

/** The files that were open here before. */
export function RecentList({ onOpen }: { onOpen: (path: string) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const recent = useKnown((known) => known.settings.recent)
  if (recent.length === 0) return null
  const now = new Date().toISOString()
  return (
    <section>
      <h2 className={classes.title}>{t('start.recent')}</h2>
      <ul className={classes.list}>
        {recent.slice(0, 4).map(({ path, name, openedAt }) => (
          <li key={path}>
            <UnstyledButton className={classes.file} onClick={() => onOpen(path)}>
              <bdi className={classes.name}>{name}</bdi>
              <span className={classes.path} dir="ltr">
                {path}
              </span>
              <span className={classes.when}>{format.ago(openedAt, now)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
