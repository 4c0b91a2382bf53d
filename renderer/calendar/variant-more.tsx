import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconLink, IconLinkOff, IconMessage2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { VariantPatch } from '../../shared/calendar.ts'
import { linkPlaces } from '../../shared/link.ts'
import { linkOf, linkPlaceOf, type Sending } from '../../shared/outgoing.ts'
import { Checked } from './post-link.tsx'

interface VariantMoreProps {
  sending: Sending
  name: string
  hasComment: boolean
  onComment: () => void
  onChange: (patch: VariantPatch) => void
}

/** What a channel may have beside its text, and rarely has: a first comment, a link of its own, another place for it. */
export function VariantMore({ sending, name, hasComment, onComment, onChange }: VariantMoreProps) {
  const { t } = useTranslation()
  const { variant, rule } = sending
  const canComment = rule.comment !== null
  const place = linkPlaceOf(sending)
  const places = linkPlaces.filter((one) => one !== 'comment' || canComment)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t('editor.more', { name })}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {canComment && !hasComment ? (
          <Menu.Item
            leftSection={<IconMessage2 size={16} stroke={1.5} aria-hidden />}
            closeMenuOnClick
            onClick={onComment}
          >
            {t('editor.comment.write')}
          </Menu.Item>
        ) : null}
        {variant.link === null ? (
          <Menu.Item
            leftSection={<IconLink size={16} stroke={1.5} aria-hidden />}
            onClick={() => onChange({ link: '' })}
          >
            {t('editor.link.own')}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconLinkOff size={16} stroke={1.5} aria-hidden />}
            onClick={() => onChange({ link: null })}
          >
            {t('editor.link.shared')}
          </Menu.Item>
        )}
        {linkOf(sending) === '' ? null : (
          <>
            <Menu.Label>{t('editor.link.where')}</Menu.Label>
            {places.map((one) => (
              <Menu.Item
                key={one}
                role="menuitemradio"
                aria-checked={place === one}
                leftSection={<Checked is={place === one} />}
                onClick={() => onChange({ linkPlace: one })}
              >
                {t(`editor.link.place.${one}`)}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
