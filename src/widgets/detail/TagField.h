#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace livegauge {

/// Tags between commas, Chinese ones too. Completes the tag that is being typed with those that are
/// in use; Tab or Enter takes the completion.
class TagField : public QLineEdit {
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    /// Each once, without blanks around them.
    QStringList tags() const;
    void setTags(const QStringList &tags);
    void setKnown(const QStringList &tags);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the tag at the end begins.
    qsizetype lastTag() const;
    void complete();
    void take(const QString &tag);

    QStringListModel *m_known;
    QCompleter *m_completer;
};

} // namespace livegauge
