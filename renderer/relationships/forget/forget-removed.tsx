import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { SearchField } from '../../ui/input/search-field.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { useRead } from '../../use-read.ts'
import classes from './forget.module.css'
import { askToForget } from './forget.ts'

/** People who are no contacts any more, and whom the history and backups still know: whoever of them asks is forgotten too. */
export function ForgetRemoved() {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, setSearch] = useState('')
  const { value, error } = useRead(`removed ${search}`, () => api.relationships.listRemoved({ search }), [
    'contact',
  ])
  return (
    <div className={classes.parts}>
      <p className={classes.lead}>{t('relationships.forget.removedWhy')}</p>
      <SearchField
        label={t('relationships.forget.searchRemoved')}
        clearLabel={t('relationships.clearSearch')}
        isFirst
        search={search}
        onSearch={setSearch}
      />
      {error ? <ErrorNote {...explain(error, t)} /> : null}
      {!value && !error ? <Loading /> : null}
      {value?.length === 0 ? (
        <p className={classes.hint}>
          {t(search.trim() ? 'relationships.forget.noneRemoved' : 'relationships.forget.nobodyRemoved')}
        </p>
      ) : null}
      <ul className={classes.removed} aria-label={t('relationships.forget.removed')}>
        {value?.map(({ id, name, at }) => (
          <li key={id}>
            <UnstyledButton className={classes.removedLine} onClick={() => void askToForget(id)}>
              <bdi>{name || t('relationships.noName')}</bdi>
              <span className={classes.hint}>
                {t('relationships.forget.removedAt', { moment: format.moment(at) })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
