import { describe, expect, it } from 'vitest';
import type { ImportedItem } from './item';
import { fixture, linesOf, read, readOne } from './test-support';

const SIGNING = '2022-08-18T22:09:00+07:00';

/** What an editor sees first of an item. */
const factsOf = ({ title, publishedAt, author, views, source, warnings }: ImportedItem) => ({
  title,
  publishedAt,
  author,
  views,
  source,
  warnings,
});

describe('pages saved as text', () => {
  it('reads a page whose facts stand under its title', () => {
    const item = readOne(fixture('saved-as-text.txt'));
    expect(factsOf(item)).toEqual({
      title: 'Bài mẫu: Lớp học đan gùi cho thanh niên ba thôn vùng cao, đợt 1 năm 2023',
      publishedAt: '2023-03-05T07:30:00+07:00',
      author: 'Văn Mẫu',
      views: 1204,
      source: { name: 'Ban mẫu tỉnh Mẫu', url: null },
      warnings: [],
    });
    expect(item.pictures).toEqual([
      { url: null, alt: '', caption: 'Học viên lớp đan gùi trong buổi học đầu tiên tại nhà văn hóa thôn', before: 1 },
    ]);
    expect(item.abbreviations).toEqual([{ abbreviation: 'THT', meaning: 'Tổ hợp tác' }]);
    expect(linesOf(item)).toEqual([
      'Sáng ngày 04/3/2023 tại nhà văn hóa thôn, lớp học đan gùi đã mở với ba mươi thanh niên. Lớp do Ban quản lý thôn và Tổ hợp tác (THT) cùng tổ chức.',
      'Lớp học có ba nội dung:',
      '* Chọn và phơi tre;',
      '* Chẻ nan và nhuộm màu;',
      '* Đan thân gùi và làm quai.',
      'Người học được mượn dụng cụ: (1)Dao chẻ nan; (2) Khung đan; (3) Dây mây.',
      'Kết thúc buổi học, mỗi người mang về một sản phẩm của mình.',
    ]);
  });

  it('is the same in decomposed Unicode and with Windows line ends', () => {
    const plain = readOne(fixture('saved-as-text.txt'));
    expect(readOne(fixture('saved-as-text.txt').toString().normalize('NFD').replaceAll('\n', '\r\n'))).toEqual(plain);
  });

  it('reads a page copied from a browser, whose facts stand over its title and at its end', () => {
    const item = readOne(fixture('copied-from-browser.txt'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Phiên chợ vùng cao mở lại sau mùa mưa',
      publishedAt: SIGNING,
      author: 'Thu Mẫu, Văn Mẫu',
      views: 1234,
      source: { name: 'Bản tin Mẫu' },
    });
    expect(linesOf(item)).toEqual([
      'Phiên chợ vùng cao đã họp trở lại vào sáng chủ nhật, có hơn bốn mươi gian hàng của bà con các thôn.',
      '## I. HÀNG HÓA TẠI CHỢ',
      'Bà con mang đến chợ nhiều loại hàng:',
      '1. Rau rừng và măng khô.',
      '2. Thổ cẩm dệt tay.',
      '3. Mật ong và quế.',
      'Chợ họp mỗi tuần một lần. Mọi người đến chợ bằng xe máy hoặc đi bộ.',
    ]);
  });

  it('joins the lines that a text browser cut', () => {
    const item = readOne(fixture('text-browser-dump.txt'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Bà con thôn Mẫu làm đường bê tông nội thôn',
      publishedAt: SIGNING,
      author: 'Văn Mẫu',
      views: 87,
    });
    const lines = linesOf(item);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('vừa được làm xong sau hai tháng. Bà con');
    expect(lines[1]).toMatch(/^Trưởng thôn .* nhỏ chở nông sản đi qua\.$/);
  });
});

describe('pages saved as HTML', () => {
  it('reads a SharePoint page: facts beside icons, a doubled caption, a table, links', () => {
    const item = readOne(fixture('sharepoint.html'));
    expect(factsOf(item)).toEqual({
      title: 'Bài mẫu: Hội thi nấu ăn ngày mùa của phụ nữ các thôn',
      publishedAt: SIGNING,
      author: 'Văn Mẫu',
      views: 113,
      source: { name: null, url: 'https://portal.example/chi-tiet?id=4711' },
      warnings: [],
    });
    expect(item.pictures).toEqual([
      {
        url: 'https://portal.example/PublishingImages/hoi-thi.jpg',
        alt: 'Các đội trình bày mâm cơm ngày mùa',
        caption: 'Các đội trình bày mâm cơm ngày mùa',
        before: 1,
      },
    ]);
    expect(linesOf(item)).toEqual([
      'Sáng ngày 17/8/2022, hội thi nấu ăn ngày mùa đã diễn ra tại sân nhà văn hóa, có tám đội dự thi.',
      'Ban tổ chức chấm theo ba tiêu chí: ngon, sạch và đúng vị quê. Thể lệ ở trang thể lệ, hỏi thêm qua thư điện tử hoặc bấm vào đây.',
      '| Đội | Món |',
      '| Thôn Một | Cơm lam |',
      '| Thôn Hai | Canh rau rừng |',
      'Kết thúc hội thi, ban tổ chức đã trao giải cho các đội.',
    ]);
    const links = item.blocks
      .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
      .flatMap((run) => (run.type === 'link' ? [run.href] : []));
    expect(links).toEqual(['https://portal.example/the-le.aspx?id=1', 'mailto:hoi@portal.example']);
  });

  it('reads a NukeViet page: its summary, lines told apart by breaks, an author after the text', () => {
    const item = readOne(fixture('nukeviet.html'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Trạm y tế thôn có giờ khám buổi tối',
      publishedAt: SIGNING,
      author: 'Thu Mẫu',
      views: null,
      source: { name: 'Bản tin Mẫu' },
    });
    expect(item.summary).toBe(
      'Từ tháng này, trạm y tế mở cửa thêm hai buổi tối mỗi tuần để bà con đi làm về vẫn khám được.',
    );
    expect(item.pictures.map(({ caption }) => caption)).toEqual(['Cán bộ trạm đo huyết áp cho người dân']);
    expect(item.abbreviations).toEqual([{ abbreviation: 'BHYT', meaning: 'bảo hiểm y tế' }]);
    expect(linesOf(item)).toEqual([
      'Trạm mở cửa vào tối thứ ba và tối thứ sáu, từ 18 giờ đến 20 giờ.',
      'Bà con đi khám mang theo:',
      '* Thẻ bảo hiểm y tế (BHYT);',
      '* Giấy tờ tùy thân;',
      '* Sổ khám bệnh cũ, nếu có.',
      'Ai không đi được thì báo y tế thôn đến tận nhà.',
    ]);
  });

  it('reads a Liferay page: a table around a picture, lists within lists, an office as author', () => {
    const item = readOne(fixture('liferay.html'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Thư viện lưu động đến với trường bán trú',
      publishedAt: SIGNING,
      author: 'Phòng Văn hóa Mẫu',
      views: 1234,
    });
    expect(item.pictures.map(({ alt, caption }) => [alt, caption])).toEqual([
      ['', 'Học sinh chọn sách trên xe thư viện'],
    ]);
    expect(linesOf(item)).toEqual([
      '## Sách gì được mượn nhiều',
      'Học sinh thích nhất là truyện cổ tích và sách dạy trồng cây. Trung tâm Học tập cộng đồng (TTHTCĐ) giữ lại một trăm cuốn cho các em mượn dần.',
      '## Lịch của xe',
      '* Thứ sáu: sân trường;',
      '* Thứ bảy: nhà văn hóa thôn;',
      '  * Sáng cho trẻ em;',
      '  * Chiều cho người lớn.',
      '* Chủ nhật: chợ.',
      'Xe sẽ trở lại vào tháng sau.',
    ]);
  });

  it('reads a Joomla page: microdata, a quote, what is struck out', () => {
    const item = readOne(fixture('joomla.html'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Cách giữ cà phê khô khi trời ẩm',
      publishedAt: SIGNING,
      author: 'Văn Mẫu',
      views: 2345,
    });
    expect(linesOf(item)).toEqual([
      'Trời ẩm làm hạt cà phê dễ mốc, mất giá. Bà con có thể giữ hạt khô bằng vài cách đơn giản tại nhà.',
      '1. Kê bao cách nền nhà một gang tay.',
      '2. Phủ bạt khi sương xuống.',
      '> Hạt khô cầm nghe giòn, cắn không dính răng.',
      'Sân phơi rộng 20m² đủ cho một nhà. Giá tham khảo hỏi tại hợp tác xã.',
    ]);
  });

  it('reads a WordPress page: JSON-LD with two authors, the largest picture, nothing hidden or related', () => {
    const item = readOne(fixture('wordpress.html'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Lễ mừng lúa mới ở thôn Mẫu',
      publishedAt: SIGNING,
      author: 'Thu Mẫu, Văn Mẫu',
      views: 321,
      source: { name: 'Trang tin Mẫu', url: 'https://wp.example/le-mung-lua-moi/' },
    });
    expect(item.pictures).toEqual([
      {
        url: 'https://wp.example/uploads/le-960x640.jpg',
        alt: 'Bà con quây quần bên mâm cơm mới',
        caption: 'Bữa cơm mới ở nhà rông',
        before: 1,
      },
    ]);
    expect(linesOf(item)).toEqual([
      'Lễ mừng lúa mới là dịp cả thôn cùng ăn bữa cơm đầu mùa, cảm ơn mưa nắng và công người.',
      '## Chuẩn bị',
      'Từ chiều hôm trước, các nhà giã gạo và gói lá. Trẻ em đi lấy nước ở đầu nguồn.',
      '## Vào lễ',
      'Già làng khấn trước, sau đó mọi người cùng ăn.',
    ]);
  });

  it('reads an old page of tables and fonts', () => {
    const item = readOne(fixture('old-table.html'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Đội văn nghệ thôn Mẫu tập múa xoang',
      publishedAt: SIGNING,
      author: 'Thu Mẫu',
      views: null,
    });
    expect(item.pictures.map(({ caption }) => caption)).toEqual(['Đội văn nghệ tập múa bên bếp lửa']);
    expect(linesOf(item)).toHaveLength(3);
  });

  it('reads a page that scripts build from its data', () => {
    const item = readOne(fixture('script-built.html'));
    expect(factsOf(item)).toMatchObject({
      title: 'Bài mẫu: Điểm phát sóng mới ở đèo Mẫu',
      publishedAt: SIGNING,
      author: 'Văn Mẫu',
      source: { name: 'Cổng Mẫu' },
    });
    expect(linesOf(item)).toEqual([
      'Điểm phát sóng mới giúp bà con hai bên đèo gọi điện được.',
      'Trước đây phải leo lên đồi mới có sóng.',
      'Từ tuần này, sóng có ở cả trong nhà.',
    ]);
  });
});

describe('feeds', () => {
  const takenOf = (name: string) =>
    read(fixture(name)).map((reading) =>
      'item' in reading
        ? [reading.entry, reading.item.title, reading.item.publishedAt, reading.item.author]
        : [reading.entry, reading.rejected],
    );

  it('reads RSS: twice escaped titles, two creators, an author with an address; an entry without title does not stop the rest', () => {
    expect(takenOf('rss.xml')).toEqual([
      ['gieng-1', 'Bài mẫu: Giếng khoan mới & bể chứa chung', SIGNING, 'Văn Mẫu, Thu Mẫu'],
      ['https://feed.example/tin/cho', 'Bài mẫu: Chợ phiên dời sang thứ bảy', '2022-08-18T08:00:00+07:00', 'Thu Mẫu'],
      ['https://feed.example/tin/khong-tieu-de', 'Không tìm thấy tiêu đề bài.'],
    ]);
    const [first] = read(fixture('rss.xml'));
    if (!first || !('item' in first)) throw new Error('The first entry was not taken.');
    expect(first.item.summary).toBe('Bể chứa chung đủ cho sáu mươi hộ dùng trong mùa khô năm nay.');
    expect(first.item.source).toEqual({ name: 'Bản tin Mẫu', url: 'https://feed.example/tin/gieng' });
    expect(linesOf(first.item)).toEqual([
      'Giếng khoan mới sâu bốn mươi mét, nước trong.',
      '* Mỗi nhà một vòi.',
      '* Trả tiền điện theo tháng.',
      'Tổ quản lý nước do bà con bầu ra.',
    ]);
  });

  it('reads Atom: markup in a title, XHTML as content, the author of the whole feed', () => {
    expect(takenOf('atom.xml')).toEqual([
      ['tag:atom.example,2022:1', 'Bài mẫu: Lớp xóa mù chữ buổi tối', SIGNING, 'Văn Mẫu'],
      ['tag:atom.example,2022:2', 'Bài mẫu: Bò thả rông', '2022-08-18T17:00:00+07:00', 'Ban biên tập Mẫu'],
    ]);
  });

  it('reads a broken feed: bare ampersands, items never closed, HTML among XML, an end cut off', () => {
    expect(takenOf('broken-rss.xml')).toEqual([
      ['https://broken.example/?a=1&b=2', 'Bài mẫu: Ngô & lạc cùng luống', SIGNING, null],
      ['https://broken.example/u-phan', 'Bài mẫu: Ủ phân bằng lá cây', '2022-08-19T07:00:00+07:00', null],
      ['https://broken.example/vuon-uom', 'Bài mẫu: Che nắng cho vườn ươm', null, null],
    ]);
    const [, second, third] = read(fixture('broken-rss.xml'));
    expect(second && 'item' in second && linesOf(second.item)).toEqual([
      'Ủ lá với tro bếp trong hai tháng',
      'Đảo đều mỗi tuần.',
    ]);
    expect(third && 'item' in third && third.item.warnings).toEqual([
      'Ngày ghi trên trang không có thật: 31/02/2022 10:00.',
    ]);
  });
});
