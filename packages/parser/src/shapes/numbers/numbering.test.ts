import { expect, test } from 'vitest'
import { readNumbering } from './numbering.ts'

test.each([
  ['12. Why?', 12, 'Why?'],
  ['（3）为什么', 3, '为什么'],
  ['1、什么是堆', 1, '什么是堆'],
  ['7．什么是堆', 7, '什么是堆'],
  ['24下列哪项正确？', 24, '下列哪项正确？'],
  ['5 以下說法錯誤的是', 5, '以下說法錯誤的是'],
  ['8在堆中，根是什么？', 8, '在堆中，根是什么？'],
])('%s has a number', (text, number, rest) => {
  const found = readNumbering(text)
  expect([found?.number, text.slice(found?.length)]).toEqual([number, rest])
})

test.each(['3种方法', '24小时', '2关键字', '1在线文档', '4设备', '3D', '2.5 times', '10年'])(
  '%s has none',
  text => {
    expect(readNumbering(text)).toBeUndefined()
  },
)
