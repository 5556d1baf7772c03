/** Labels behind which a page names where its text comes from, by language, before a colon. */
export const sourceLabels =
  'source|sources|quelle|quellen|bron|källa|kilde|lähde|fuente|fuentes|fonte|fonti|sursa|surse|font|źródło|zdroj|forrás|izvor|vir|източник|источник|джерело|πηγή|kaynak|sumber|nguồn|المصدر|مصدر|منبع|מקור|स्रोत|সূত্র|ที่มา|出典|引用元|情報元|ソース|출처|자료|来源|來源|稿源|文章来源|信息来源|资料来源|資料來源|图文来源|via';

/** Words for a picture or a film, before a mark and whom it is by. */
export const pictureWords =
  'photos?|images?|pictures?|videos?|graphic|illustration|screenshot|fotos?|fotografía|fotografie|bild(?:er|quelle|nachweis)?|abbildung|grafik|beeld|kuvat?|imagen|imagem|imágenes|immagine|crédits?|crédits? photos?|légende|zdjęci[ea]|zdj\\.|fot\\.|obrázek|foto(?:grafie|grafia)?|kép|fotó|snimka|снимк[аи]|фото|світлина|иллюстрация|изображение|φωτο(?:γραφία|γραφίες)?|φωτό|εικόνα|görsel|fotoğraf|gambar|ảnh|hình ảnh|صورة|الصورة|تصوير|عکس|תמונה|צילום|फोटो|फ़ोटो|तस्वीर|ছবি|ภาพ|写真|画像|사진|사진제공|자료사진|图|圖|图片|圖片|图源|照片|摄影|攝影|资料图';
