import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type MediaFilter, mediaShown } from '../../shared/media/media.ts'
import { mediaKinds } from '../../shared/media/media-type.ts'
import { useFormat } from '../parts/format.ts'
import { setView } from '../place.ts'
import { SearchField } from '../ui/input/search-field.tsx'
import classes from './media-screen.module.css'
import { useMedia } from './store.ts'

/** How the library is looked at; all of it stands in the place, so back and forward keep it. */
export function MediaToolbar({ filter }: { filter: MediaFilter }) {
  const { t } = useTranslation()
  const format = useFormat()
  const list = useMedia((state) => state.list)
  const tags = list?.tags.map(({ tag }) => tag) ?? []
  return (
    <>
      <SearchField
        className={classes.search}
        label={t('media.search')}
        clearLabel={t('calendar.clearSearch')}
        search={filter.search}
        onSearch={(search) => setView({ search: search || undefined })}
      />
      <Select
        className={classes.filter}
        aria-label={t('media.show')}
        allowDeselect={false}
        value={filter.shown}
        data={mediaShown.map((one) => ({
          value: one,
          label: t('media.shownCount', {
            what: t(`media.shown.${one}`),
            number: format.number(list?.counts[one] ?? 0),
          }),
        }))}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        onChange={(shown) => setView({ shown: shown === 'all' ? undefined : (shown ?? undefined) })}
      />
      <Select
        className={classes.filter}
        aria-label={t('media.kind')}
        placeholder={t('media.anyKind')}
        clearable
        value={filter.kind}
        data={mediaKinds.map((kind) => ({ value: kind, label: t(`media.kinds.${kind}`) }))}
        onChange={(kind) => setView({ kind: kind ?? undefined })}
      />
      {tags.length > 0 || filter.tag ? (
        <Select
          className={classes.filter}
          aria-label={t('media.tag')}
          placeholder={t('media.anyTag')}
          clearable
          searchable
          limit={100}
          nothingFoundMessage={t('calendar.nothingToChoose')}
          value={filter.tag}
          data={filter.tag && !tags.includes(filter.tag) ? [filter.tag, ...tags] : tags}
          onChange={(tag) => setView({ tag: tag ?? undefined })}
        />
      ) : null}
    </>
  )
}
