import { IconBuilding, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ContactColumn } from '../../shared/imports/contact-preview.ts'
import classes from '../parts/import.module.css'
import { isolate } from '../parts/label.ts'
import { useColumnName } from './column-name.ts'
import own from './contact-files.module.css'
import type { GoodPreview } from './contact-import.ts'

/** The first that are new, as they will be. */
export function FirstContacts({ preview: { first } }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  if (first.length === 0) return null
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('contactFiles.first', { count: first.length })}</caption>
      <tbody>
        {first.map(({ line, kind, name, organisation, jobTitle, reach }) => {
          const Icon = kind === 'person' ? IconUser : IconBuilding
          return (
            <tr key={`${line} ${name}`}>
              <th scope="row">
                <Icon
                  size={16}
                  stroke={1.5}
                  aria-label={t(`relationships.kind.${kind}`)}
                  className={own.kind}
                />{' '}
                <bdi>{name}</bdi>
              </th>
              <td dir="auto" className={classes.text}>
                {[jobTitle, organisation].filter(Boolean).join(', ')}
              </td>
              <td className={classes.text}>
                <bdi>{reach}</bdi>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The first that are there, with what each gets, and what the file says otherwise. */
export function HeldAlready({ preview: { changed } }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  const nameOf = useColumnName()
  const fieldName = (field: string) => nameOf(field as ContactColumn)
  if (changed.length === 0) return null
  return (
    <section className={classes.stack} aria-label={t('contactFiles.changed')}>
      <p className={classes.quiet}>
        {t('contactFiles.changed')}. {t('contactFiles.changedHow')}
      </p>
      <ul className={own.held}>
        {changed.map(({ id, name, gets, keeps }) => (
          <li key={id}>
            <bdi className={own.name}>{name}</bdi>
            {gets.map(({ field, value }) => (
              <span key={`${field} ${value}`}>
                {field === 'photo'
                  ? t('relationships.photoHint')
                  : t('contactFiles.gets', { field: fieldName(field), value: isolate(value) })}
              </span>
            ))}
            {keeps.map(({ field, ours, theirs }) => (
              <span key={field} className={own.kept}>
                {t('contactFiles.keeps', {
                  ...{ field: fieldName(field), ours: isolate(ours), theirs: isolate(theirs) },
                })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
