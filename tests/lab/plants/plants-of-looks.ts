import { addStyle, addToText, replace, type Plant } from './plant';

/** Faults in what is seen. */
export const plantsOfLooks: readonly Plant[] = [
  {
    name: 'a text with too little contrast',
    check: 'axe',
    rule: 'color-contrast',
    element: 'Chữ nhạt quá',
    plant: (html) => addToText(html, '<p style="color:#999;background:#fff">Chữ nhạt quá.</p>'),
  },
  {
    name: 'a text with too little contrast to a picture behind it',
    check: 'axe',
    rule: 'contrast-on-picture',
    element: 'Chữ trên hình',
    plant: (html) =>
      addToText(html, '<p style="color:#555;background:linear-gradient(90deg,#fff,#666)">Chữ trên hình khó đọc.</p>'),
  },
  {
    name: 'a picture without an alternative text',
    check: 'axe',
    rule: 'image-alt',
    element: '<img',
    plant: (html) => replace(html, / alt="[^"]+"/, ''),
  },
  {
    name: 'a heading that cuts off its marks',
    check: 'clipping',
    rule: 'cut-mark',
    element: 'Ấm no ở bản',
    plant: (html) => addToText(html, '<h2 style="overflow:hidden;line-height:1">Ấm no ở bản Ế</h2>'),
  },
  {
    name: 'a link that is too small for a finger',
    check: 'target-size',
    rule: '44px',
    element: '>Tin',
    plant: (html) => addToText(html, '<p><a href="/vi/news" style="display:inline-block;width:30px">Tin</a></p>'),
  },
  {
    name: 'a block that is wider than a keypad phone',
    check: 'reflow',
    rule: 'sideways',
    element: 'Rộng quá',
    plant: (html) => addToText(html, '<div style="width:300px">Rộng quá màn hình máy phím bấm.</div>'),
  },
  {
    name: 'a text that runs into the next one',
    check: 'reflow',
    rule: 'overlap',
    element: 'Dòng',
    plant: (html) => addToText(html, '<p style="margin-bottom:-1.65em">Dòng trên đè lên.</p><p>Dòng dưới bị đè.</p>'),
  },
  {
    name: 'a box that is as high as its lines are now',
    check: 'text-spacing',
    rule: 'cut-text',
    element: '202620302035',
    plant: (html) =>
      addToText(
        html,
        '<p style="overflow:hidden;height:3.75em;padding-top:.5em;box-sizing:content-box;line-height:1.2">2026<br>2030<br>2035</p>',
      ),
  },
  {
    name: 'a label that has room for the words of today only',
    check: 'pseudo-locale',
    rule: 'cut-text',
    element: '<span>T',
    plant: (html) =>
      addToText(
        addStyle(
          html,
          '.twin{position:relative;display:inline-block;padding:.5em 0;overflow:hidden;white-space:nowrap}' +
            '.twin::before{content:"Tin của làng";visibility:hidden}.twin span{position:absolute;left:0}',
        ),
        '<p><b class="twin"><span>Tin của làng</span></b></p>',
      ),
  },
  {
    name: 'an animation that goes on when less motion is asked for',
    check: 'motion',
    rule: 'reduced-motion',
    element: 'sway',
    plant: (html) =>
      addToText(
        addStyle(html, '@keyframes sway{to{transform:translateX(2px)}}.sway{animation:sway 2s infinite}'),
        '<p class="sway">Chữ cứ lắc lư.</p>',
      ),
  },
];
