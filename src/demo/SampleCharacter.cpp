#include "demo/SampleCharacter.h"

namespace livegauge {
namespace {

constexpr std::array toyTitles{
    "New drop TONIGHT ✨",          "Blind boxes on the table 🎁", "Restock + freebies!!!",
    "Mystery unboxing with us",    "Spin the wheel 🎡",           "LAST CHANCE: the secret one",
    "Unboxing party 🥳",         "FREE SHIPPING ALL NIGHT 📦",  "Come pick your box",
    "Collectors' hour 👀 be early",
};
constexpr std::array beautyTitles{
    "Get ready with me 💄",         "Glass skin in 10 minutes ✨",   "Your shade or a refund?",
    "Glow-up bundles from £9 💛",   "Dupes that beat the real one", "Ask me anything: SPF ☀️",
    "Lash bar LIVE – 2 for £15",   "Night routine, no filter 🌙",   "Back in stock: the pink one 🎀",
    "Testing your TikTok finds 👀",
};
constexpr std::array coffeeTitles{
    "Ngopi bareng yuk ☕",
    "Kopi susu gula aren, beli 2 gratis 1",
    "Halo kak, sudah ngopi? 🌞",
    "Flash sale 30 menit ⚡",
    "Biji kopi Gayo baru datang",
    "Gratis ongkir se-Indonesia 🚚",
    "Racik kopi dari nol, yuk nonton",
    "Stok terakhir, buruan kak 🔥",
    "Ngobrol santai sambil seduh",
    "Promo khusus live 💸",
};
constexpr std::array skincareTitles{
    "ไลฟ์ดึก ราคาเบา ๆ 🌙",
    "สวยทุกวัน เริ่มคืนนี้ ✨",
    "ซื้อ 1 แถม 1 เฉพาะในไลฟ์",
    "เซรั่มตัวดัง กลับมาแล้ว 💧",
    "ลดแรงก่อนนอน 😴",
    "กันแดดหน้าไม่วอก รีวิวสด ☀️",
    "ส่งฟรีทุกออเดอร์ 🚚",
    "คืนนี้แจกจริง ไม่จกตา 🎁",
    "ถามมาตอบไป เรื่องผิวแพ้ง่าย",
    "โค้ดลับรอบดึก ห้ามบอกใคร 🤫",
};
constexpr std::array kitchenTitles{
    "Bếp vui lên sóng 🍲",
    "Nồi chiên giá sốc, chỉ hôm nay",
    "Vào bếp cùng chị Hạnh 👩‍🍳",
    "Dao Nhật chính hãng, xem thử nhé",
    "Săn sale đồ gia dụng 🔥",
    "Mua 1 tặng 1 chảo chống dính",
    "Freeship toàn quốc 🚚",
    "Dọn kho, xả lỗ",
    "Món ngon mỗi ngày 🥟",
    "Hỏi gì đáp nấy: chọn nồi nào?",
};
constexpr std::array homeTitles{
    "¡Fin de semana en casa! 🏡",   "Organiza tu cocina conmigo",
    "Ofertas que sí convienen 🔥",  "Velas y aromas 🕯️ 2x1",
    "Renueva tu sala por poquito", "Todo en liquidación hoy",
    "Envío gratis hasta las 10 🚚", "Lo más pedido de la semana ✨",
    "¿Cuál me llevo? Ayúdenme 😅",  "Últimas piezas, no hay resurtido",
};
constexpr std::array thriftTitles{
    "Ukay haul, 99 pesos lang! 👗", "Mine mo na, bes 💖",         "Bagong bale, bagong ganda",
    "Steal deals, mga suki 💸",     "Kumusta, mga suki? ☀️", "Branded finds, walang tawad 😂",
    "Free shipping ngayon 🚚",      "Last batch na 'to!",        "Sukatan natin LIVE 👖",
    "Tita Beth's ukay madness 🎉",
};
constexpr std::array bargainTitles{
    "Achadinhos da semana ✨",   "Tudo até R$ 50 🔥",   "Bora de cupom? 🎟️",
    "Frete grátis hoje!",       "Testei e aprovei 💖", "Voltei, gente! Saudade 🥹",
    "Organização da casa toda", "Queima de estoque",  "Live relâmpago ⚡",
    "Me ajuda a escolher?",
};
constexpr std::array perfumeTitles{
    "عود فاخر بسعر خاص ✨",     "عطور الليلة 🌙",         "اشترِ قطعتين والثالثة هدية 🎁",
    "تجربة مباشرة للعطور",     "وصلت المجموعة الجديدة", "توصيل مجاني لكل المدن 🚚",
    "بخور المساء مع القهوة ☕", "اسألوني عن أي عطر",     "آخر الكميات 🔥",
    "هدايا لمن تحب 💛",
};

constexpr std::array toyTimes{SampleSlot{16, 1.0}};
constexpr std::array beautyTimes{SampleSlot{18.5, 0.95}, SampleSlot{12, 0.12}};
constexpr std::array coffeeTimes{SampleSlot{6.25, 0.95}, SampleSlot{15.5, 0.1}};
constexpr std::array skincareTimes{SampleSlot{22.5, 0.9}};
constexpr std::array kitchenTimes{SampleSlot{19.5, 0.85}, SampleSlot{10, 0.3}};
constexpr std::array homeTimes{SampleSlot{11, 0.8}, SampleSlot{18, 0.85}};
constexpr std::array thriftTimes{SampleSlot{8, 0.55}, SampleSlot{20, 0.9}};
constexpr std::array bargainTimes{SampleSlot{20, 0.95}, SampleSlot{9.5, 0.1}};
constexpr std::array perfumeTimes{SampleSlot{20.5, 0.95}, SampleSlot{16.5, 0.15}};

constexpr SampleDay longAgo{2024, 1, 8};
constexpr SampleDay never{0, 0, 0};

// clang-format off
constexpr std::array characters{
    SampleCharacter{"7288986759428588590", "POP MART US SHOP", "US",
        longAgo, 0, 0, never, {0.06, 0.12, 0.35, 0.3, 0.72, 0.3, 0.55}, toyTimes,
        4.6, 1900, 290, 21.5, 95, 0.3, 0.22, 0.34, 0.3, toyTitles},
    SampleCharacter{"6871420935518843905", "GlowUp London", "GB",
        longAgo, 18, 0, never, {0.15, 0.85, 0.6, 0.88, 0.92, 0.3, 0.8}, beautyTimes,
        2.6, 2600, 240, 14.2, 42, 1.9, 0.62, 0.28, 0.06, beautyTitles},
    SampleCharacter{"6794313388206163970", "Kopi Pagi ☕", "ID",
        longAgo, 18, 0, never, {0.93, 0.93, 0.93, 0.93, 0.9, 0.65, 0.12}, coffeeTimes,
        3.1, 5200, 62, 4.3, 24, 2.6, 0.05, 0.2, 0.05, coffeeTitles},
    SampleCharacter{"7052268041973302298", "สวยทุกวัน", "TH",
        longAgo, 18, 0, never, {0.8, 0.25, 0.85, 0.85, 0.9, 0.92, 0.85}, skincareTimes,
        3.4, 7400, 88, 6.9, 58, 3.1, 0.16, 0.36, 0.08, skincareTitles},
    SampleCharacter{"6836655710392484866", "Nhà Bếp Vui", "VN",
        longAgo, 18, 0, never, {0.7, 0.75, 0.7, 0.78, 0.8, 0.85, 0.2}, kitchenTimes,
        2.8, 4300, 96, 11.8, 66, 2.2, -0.6, 0.3, 0.07, kitchenTitles},
    SampleCharacter{"7104887256693130245", "Casa Bonita MX", "MX",
        longAgo, 18, 0, never, {0, 0, 0.02, 0.03, 0.5, 0.94, 0.92}, homeTimes,
        3.0, 3100, 150, 9.6, 51, 1.7, 0.14, 0.3, 0.06, homeTitles},
    SampleCharacter{"7494120568337925127", "Tita Beth Ukay Finds 👗", "PH",
        {2026, 4, 18}, 18, 120, never, {0.8, 0.88, 0.85, 0.88, 0.95, 0.95, 0.55}, thriftTimes,
        2.9, 2900, 70, 3.1, 140, 2.4, 0.25, 0.33, 0.05, thriftTitles},
    SampleCharacter{"6959731842260045830", "Achadinhos da Bia ✨", "BR",
        {2024, 5, 6}, 0, 0, {2026, 4, 20}, {0.5, 0.65, 0.55, 0.65, 0.3, 0.12, 0.5}, bargainTimes,
        2.2, 2400, 115, 7.7, 36, 2.0, -0.12, 0.32, 0.08, bargainTitles},
    SampleCharacter{"7026540917732688129", "عطور الشرق", "SA",
        longAgo, 18, 0, never, {0.7, 0.7, 0.75, 0.9, 0.35, 0.7, 0.65}, perfumeTimes,
        2.4, 1700, 520, 33.5, 29, 1.6, 0.1, 0.26, 0.09, perfumeTitles},
};
// clang-format on

} // namespace

std::span<const SampleCharacter> sampleCharacters()
{
    return characters;
}

} // namespace livegauge
