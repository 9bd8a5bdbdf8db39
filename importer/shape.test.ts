import { describe, expect, it } from 'vitest';
import { detectShape } from './shape';

describe('what an input is', () => {
  it.each([
    ['<?xml version="1.0"?><!-- x --><rss version="2.0"><channel>', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><rss><channel>', 'feed'],
    ['<item><title>a</title></item><item>', 'feed'],
    ['<?xml version="1.0"?><!DOCTYPE html><html>', 'html'],
    ['\n<HTML><BODY>', 'html'],
    ['<div>a</div><p>b</p>', 'html'],
    ['Tiêu đề\n\nMột đoạn có <b>chữ đậm</b>.', 'text'],
    ['From: <Saved by Browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n', 'mhtml'],
  ] as const)('%j', (text, shape) => expect(detectShape(text)).toBe(shape));
});
