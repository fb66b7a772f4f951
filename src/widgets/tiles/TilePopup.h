#pragma once

#include <QFrame>

class QLabel;

namespace livegauge {

/// A tile's definition, below it until the user presses Escape or clicks elsewhere.
class TilePopup : public QFrame {
    Q_OBJECT

public:
    explicit TilePopup(QWidget *parent = nullptr);

    /// `text` is rich text.
    void setText(const QString &text);
    /// Below `anchor`, and on its screen.
    void showBelow(const QWidget &anchor);

private:
    QLabel *m_text;
};

} // namespace livegauge
