import { expect, it } from 'vitest'
import { isMoreThanPicture, markTypeOf } from '../../../shared/print/brand.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['image/svg+xml', '\ufeff<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg>'],
  ['image/svg+xml', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><s:svg >'],
  [undefined, '<html><svg></svg></html>'],
  ['image/svg+xml', '<svg/>'],
  [undefined, '<svgish/>'],
  [undefined, 'a word <svg>'],
  [undefined, ''],
  [undefined, '%PDF-1.7'],
  [undefined, 'GIF89a'],
])('knows %s by what is in it: %s', (type, text) => {
  expect(markTypeOf(bytes(text))).toBe(type)
})

it('knows bitmaps by how they begin', () => {
  expect(markTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('image/png')
  expect(markTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
})

it.each([
  [
    false,
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><use href="#a"/></svg>',
  ],
  [false, '<svg><style>.only { fill: url(#g) }</style><image href="data:image/png;base64,aGk="/></svg>'],
  [false, '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"/>'],
  [true, '<!DOCTYPE svg [<!ENTITY ns SYSTEM "file:///etc/hostname">]><svg/>'],
  [true, '<svg><script>1</script></svg>'],
  [true, '<svg onload="1"/>'],
  [true, '<svg><a href="javascript:1"/></svg>'],
  [true, '<svg><image href="https://a.example/b"/></svg>'],
  [true, '<svg><style>@import "x"</style></svg>'],
  [true, '<svg><rect fill="url(//a.example/b)"/></svg>'],
  [true, '<svg><foreignObject/></svg>'],
])('says that an SVG is more than a picture: %s for %s', (isMore, content) => {
  expect(isMoreThanPicture({ bytes: bytes(content), type: 'image/svg+xml' })).toBe(isMore)
})
