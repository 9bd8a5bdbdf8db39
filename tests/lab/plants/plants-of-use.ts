import { addStyle, addToText, replace, type Plant } from './plant';

/** Faults in what is done, heard and printed. */
export const plantsOfUse: readonly Plant[] = [
  {
    name: 'a Vietnamese text that says it is English',
    check: 'languages',
    rule: 'lang',
    element: 'Bà con hỏi cán bộ',
    plant: (html) => addToText(html, '<p lang="en">Bà con hỏi cán bộ xã trước tiên.</p>'),
  },
  {
    name: 'an English text that says nothing',
    check: 'languages',
    rule: 'lang',
    element: 'This is what',
    plant: (html) => addToText(html, '<p>This is what the law says of it.</p>'),
  },
  {
    name: 'a link that does not show the focus',
    check: 'keyboard',
    rule: 'focus-visible',
    element: 'Xem tin',
    plant: (html) => addToText(html, '<p><a class="more" href="/vi/news" style="outline:none">Xem tin</a></p>'),
  },
  {
    name: 'a link that the Tab key comes to too early',
    check: 'keyboard',
    rule: 'focus-order',
    element: 'Về trang này',
    plant: (html) =>
      addToText(
        html,
        '<div style="display:flex;flex-direction:column-reverse"><p><a class="more" href="/vi/news">Xem tin</a></p><p><a class="more" href="/vi/about">Về trang này</a></p></div>',
      ),
  },
  {
    name: 'a button that needs a script and is seen without one',
    check: 'no-script',
    rule: 'needs-script',
    element: 'Nghe bài này',
    plant: (html) =>
      addToText(html, '<div class="share"><button type="button" class="btn">Nghe bài này</button></div>'),
  },
  {
    name: 'a text that only a script brings',
    check: 'no-script',
    rule: 'text',
    element: 'Bài viết',
    plant: (html) =>
      addToText(html, '<p id="late"></p><script>document.getElementById("late").textContent="Bài viết"</script>'),
  },
  {
    name: 'a text that only the styles show',
    check: 'no-style',
    rule: 'text',
    element: 'Có chữ ở đây',
    plant: (html) =>
      addToText(addStyle(html, '.shown[hidden]{display:block!important}'), '<p hidden class="shown">Có chữ ở đây.</p>'),
  },
  {
    name: 'a drawing that only the styles hold back',
    check: 'no-style',
    rule: 'giant',
    element: 'Có hình ở đây',
    plant: (html) =>
      addToText(
        addStyle(html, '.small{width:1.5rem}'),
        '<p><svg class="small" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"/></svg> Có hình ở đây.</p>',
      ),
  },
  {
    name: 'an item that is printed without its address',
    check: 'print',
    rule: 'address',
    element: '',
    plant: (html) => replace(html, /<p class="on-paper">.*?<\/p>/, ''),
  },
  {
    name: 'a sheet that is printed empty',
    check: 'print',
    rule: 'blank',
    element: '',
    plant: (html) =>
      addToText(
        addStyle(html, '@media print{.gap{break-before:page;break-after:page}}'),
        '<div class="gap" style="height:9px"></div><p>Hết.</p>',
      ),
  },
];

/** A fault that nothing behind it is reached by, and so has a document of its own. */
export const trapPlants: readonly Plant[] = [
  {
    name: 'a link that does not let the focus go',
    check: 'keyboard',
    rule: 'trap',
    element: 'Xem tin',
    plant: (html) =>
      addToText(
        html,
        '<p><a class="more" href="/vi/news" onkeydown="if(event.key===\'Tab\')event.preventDefault()">Xem tin</a></p>',
      ),
  },
];

/** A fault of everything that can have the focus. */
export const barPlants: readonly Plant[] = [
  {
    name: 'a bar that lies over what has the focus',
    check: 'keyboard',
    rule: 'focus-obscured',
    element: '',
    plant: (html) => addStyle(html, ':root{scroll-padding:0}'),
  },
];
